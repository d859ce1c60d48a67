package com.iafactory.studio.tokens;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Prices a workload by a tariff: each item in proportion, rounded up to whole tokens. Thread-safe. */
public final class Pricing {
    private static final int SCRIPT_LOT = 1000;
    private static final Duration VOICE_LOT = Duration.ofMinutes(1);
    private static final Duration CLIP_LOT = Duration.ofSeconds(30);
    private static final Duration MUSIC_LOT = Duration.ofSeconds(30);
    private static final Duration PODCAST_LOT = Duration.ofMinutes(15);

    /** What the price of a complete podcast stands for. */
    private static final Set<Item> IN_A_PODCAST =
            EnumSet.of(Item.SCRIPT, Item.VOICE, Item.PICTURES, Item.MUSIC, Item.MONTAGE);

    private final Tariff tariff;

    public Pricing(Tariff tariff) {
        this.tariff = tariff;
    }

    public PriceQuote quote(Workload work) {
        Map<Item, Tokens> items = new EnumMap<>(Item.class);
        for (Item item : work.paid()) {
            items.put(item, price(item, work));
        }
        return new PriceQuote(work.podcast() ? asPodcast(work, items) : items, tariff.since());
    }

    /**
     * The price of one item by itself.
     *
     * @param quantity words of a script, milliseconds of voice, clips and music, pieces of the rest
     */
    public Tokens price(Item item, long quantity) {
        Duration length = Duration.ofMillis(quantity);
        return switch (item) {
            case SCRIPT -> tariff.script().forPart(quantity, SCRIPT_LOT);
            case VOICE -> part(tariff.voice(), length, VOICE_LOT);
            case PICTURES -> tariff.picture().times(quantity);
            case CLIPS -> part(tariff.clips(), length, CLIP_LOT);
            case MUSIC -> part(tariff.music(), length, MUSIC_LOT);
            case MONTAGE -> tariff.montage().times(quantity);
            case PUBLICATION -> tariff.publication().times(quantity);
            case PODCAST -> tariff.podcast().times(quantity);
        };
    }

    private Tokens price(Item item, Workload work) {
        return switch (item) {
            case SCRIPT -> tariff.script().forPart(work.words(), SCRIPT_LOT);
            case VOICE -> part(tariff.voice(), work.speech(), VOICE_LOT);
            case PICTURES -> tariff.picture().times(work.pictures());
            case CLIPS -> part(tariff.clips(), work.clips(), CLIP_LOT);
            case MUSIC -> part(tariff.music(), work.music(), MUSIC_LOT);
            case MONTAGE -> tariff.montage().times(work.shorts());
            case PUBLICATION -> tariff.publication().times(work.publications().size());
            case PODCAST -> Tokens.NONE;
        };
    }

    /** The complete price for each quarter of an hour begun, where the items would cost more. */
    private Map<Item, Tokens> asPodcast(Workload work, Map<Item, Tokens> items) {
        Tokens complete = tariff.podcast().times(Math.ceilDiv(work.length().toMillis(), PODCAST_LOT.toMillis()));
        Tokens apart = items.entrySet().stream()
                .filter(each -> IN_A_PODCAST.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tokens.NONE, Tokens::plus);
        if (!apart.isMoreThan(complete)) {
            return items;
        }
        Map<Item, Tokens> together = new EnumMap<>(items);
        together.keySet().removeAll(IN_A_PODCAST);
        together.put(Item.PODCAST, complete);
        return together;
    }

    private static Tokens part(Tokens price, Duration length, Duration lot) {
        return price.forPart(length.toMillis(), lot.toMillis());
    }
}
