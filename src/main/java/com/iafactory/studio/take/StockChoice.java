package com.iafactory.studio.take;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which items of those found can be used, in which size, and which shot gets which. Pure. */
public final class StockChoice {
    private StockChoice() {}

    /** @param file the smallest that covers the canvas, else the largest there is */
    public record Chosen(StockItem item, StockItem.File file) {
        /** For example {@code pexels:2834230}. */
        public String name() {
            return item.provider() + ":" + item.id();
        }
    }

    /**
     * Those that fit: of the kind, lying as the canvas does, long enough. First those that are large enough, in the order they were
     * found; then the others, the largest first.
     */
    public static List<Chosen> fitting(List<StockItem> found, StockQuery query) {
        Set<String> seen = new HashSet<>();
        List<Chosen> fitting = found.stream()
                .filter(item -> item.kind() == query.kind())
                .filter(item -> item.length().compareTo(query.shortest()) >= 0)
                .flatMap(item -> file(item, query).map(file -> new Chosen(item, file)).stream())
                .filter(chosen -> seen.add(chosen.name()))
                .toList();
        return Stream.concat(
                        fitting.stream().filter(chosen -> covers(chosen.file(), query)),
                        fitting.stream()
                                .filter(chosen -> !covers(chosen.file(), query))
                                .sorted(Comparator.comparingLong((Chosen chosen) -> -pixels(chosen.file()))))
                .toList();
    }

    /**
     * Gives as many shots as possible something, and none what another has: each its best that is free; where nothing is, an earlier
     * one moves on to the next of its own.
     *
     * @param offers what each shot could have, its best first
     * @return one a shot
     */
    public static List<Optional<Chosen>> apart(List<List<Chosen>> offers) {
        Map<String, Integer> owners = new HashMap<>();
        for (int shot = 0; shot < offers.size(); shot++) {
            give(shot, offers, owners, new HashSet<>());
        }
        List<Optional<Chosen>> given = new ArrayList<>();
        for (int shot = 0; shot < offers.size(); shot++) {
            int owner = shot;
            given.add(offers.get(shot).stream()
                    .filter(chosen -> owners.getOrDefault(chosen.name(), -1) == owner)
                    .findFirst());
        }
        return given;
    }

    /**
     * The same, where other takes of some shots are wanted: each gets another item that no shot has, and all other shots keep theirs.
     *
     * @param takes one a shot, 0 for the first
     */
    public static List<Optional<Chosen>> apart(List<List<Chosen>> offers, List<Integer> takes) {
        List<Optional<Chosen>> given = new ArrayList<>(apart(offers));
        Set<String> shown = new HashSet<>();
        given.forEach(first -> first.map(Chosen::name).ifPresent(shown::add));
        for (int shot = 0; shot < offers.size(); shot++) {
            if (takes.get(shot) > 0) {
                List<Chosen> free = offers.get(shot).stream()
                        .filter(chosen -> !shown.contains(chosen.name()))
                        .toList();
                Optional<Chosen> other =
                        free.isEmpty() ? Optional.empty() : Optional.of(free.get((takes.get(shot) - 1) % free.size()));
                other.map(Chosen::name).ifPresent(shown::add);
                given.set(shot, other);
            }
        }
        return given;
    }

    private static boolean give(int shot, List<List<Chosen>> offers, Map<String, Integer> owners, Set<String> asked) {
        for (Chosen offer : offers.get(shot)) {
            if (owners.putIfAbsent(offer.name(), shot) == null) {
                return true;
            }
        }
        for (Chosen offer : offers.get(shot)) {
            Integer owner = owners.get(offer.name());
            if (owner != null && owner != shot && asked.add(offer.name()) && give(owner, offers, owners, asked)) {
                owners.put(offer.name(), shot);
                return true;
            }
        }
        return false;
    }

    private static Optional<StockItem.File> file(StockItem item, StockQuery query) {
        List<StockItem.File> lying = item.files().stream()
                .filter(file -> lies(file, query.orientation()))
                .toList();
        return lying.stream()
                .filter(file -> covers(file, query))
                .min(Comparator.comparingLong(StockChoice::pixels))
                .or(() -> lying.stream().max(Comparator.comparingLong(StockChoice::pixels)));
    }

    /** A square canvas is cut out of anything. */
    private static boolean lies(StockItem.File file, StockQuery.Orientation orientation) {
        return switch (orientation) {
            case LANDSCAPE -> file.width() > file.height();
            case PORTRAIT -> file.height() > file.width();
            case SQUARE -> true;
        };
    }

    private static boolean covers(StockItem.File file, StockQuery query) {
        return file.width() >= query.width() && file.height() >= query.height();
    }

    private static long pixels(StockItem.File file) {
        return (long) file.width() * file.height();
    }
}
