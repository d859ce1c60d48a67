package com.iafactory.studio.web;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.tokens.Item;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Items of the tariff that a user pays for, because a service with a key of the studio's is asked first. Thread-safe. */
final class PaidItems {
    static final Map<Item, Capability> TAKES = Map.of(
            Item.SCRIPT, Capability.TEXT,
            Item.VOICE, Capability.SPEECH,
            Item.PICTURES, Capability.PICTURE,
            Item.CLIPS, Capability.CLIP,
            Item.MUSIC, Capability.MUSIC);

    private final Casting casting;

    PaidItems(Casting casting) {
        this.casting = casting;
    }

    /**
     * @param unasked what nobody is asked for
     * @throws com.iafactory.studio.media.StudioException when a maker is named that cannot be had
     */
    Set<Item> of(UUID user, MakerChoice choice, Set<Capability> unasked) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        TAKES.forEach((item, capability) -> {
            if (!unasked.contains(capability) && casting.isPaid(user, choice, capability)) {
                items.add(item);
            }
        });
        return items;
    }

    /** The item under which something by itself is paid; empty where nobody charges for it. */
    Optional<Item> paid(UUID user, MakerChoice choice, Capability capability) {
        return item(capability).filter(item -> casting.isPaid(user, choice, capability));
    }

    private static Optional<Item> item(Capability capability) {
        // The tariff knows no sounds; they cost as much as music of their length.
        Capability priced = capability == Capability.SOUND_EFFECT ? Capability.MUSIC : capability;
        return TAKES.entrySet().stream()
                .filter(item -> item.getValue() == priced)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
