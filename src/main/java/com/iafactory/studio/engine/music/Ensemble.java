package com.iafactory.studio.engine.music;

import java.util.EnumSet;
import java.util.Set;

/** Who plays at which energy. */
final class Ensemble {
    private Ensemble() {}

    /**
     * @param energy of the music, 0 to 1
     * @param turn changes from period to period so that two neighbours of one energy still sound different
     */
    static Set<Role> at(double energy, int turn) {
        boolean even = turn % 2 == 0;
        if (energy < 0.3) {
            return EnumSet.of(Role.PAD, even ? Role.KEYS : Role.ARPEGGIO);
        }
        if (energy < 0.42) {
            return EnumSet.of(Role.PAD, Role.BASS, even ? Role.KEYS : Role.ARPEGGIO, Role.MOTIF);
        }
        if (energy < 0.55) {
            return EnumSet.of(Role.PAD, Role.KEYS, Role.BASS, Role.DRUMS, even ? Role.ARPEGGIO : Role.MOTIF);
        }
        if (energy < 0.68) {
            return EnumSet.of(
                    Role.PAD, Role.KEYS, Role.BASS, Role.DRUMS, Role.ARPEGGIO, even ? Role.MOTIF : Role.STRINGS);
        }
        return EnumSet.allOf(Role.class);
    }
}
