package com.iafactory.studio.production.bought;

import com.iafactory.studio.take.Capability;
import java.util.EnumSet;
import java.util.Set;

/** What no service is asked for, whoever is configured. */
public final class Unasked {
    private Unasked() {}

    /**
     * @param voice as it is asked for; those of the studio's own engine are named
     * @param silent whether there is no music
     */
    public static Set<Capability> of(String voice, boolean silent) {
        Set<Capability> unasked = EnumSet.noneOf(Capability.class);
        if (VoiceNames.isOwn(voice)) {
            unasked.add(Capability.SPEECH);
        }
        if (silent) {
            unasked.add(Capability.MUSIC);
        }
        return Set.copyOf(unasked);
    }
}
