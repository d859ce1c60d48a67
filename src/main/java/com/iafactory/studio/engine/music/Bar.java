package com.iafactory.studio.engine.music;

import java.util.List;
import java.util.Set;

/**
 * One bar with everything the players agree on.
 *
 * @param start beats from the start of the piece
 * @param beats its length, mostly four
 * @param secondsPerBeat its tempo
 * @param index its place in the period, from 0
 * @param chord what it stands on
 * @param next what the bar after it stands on
 * @param held whether the chord sounds on from the bar before
 * @param voicing the chord in four voices, ascending
 * @param energy how strongly it is played, 0 to 1
 * @param roles who plays
 * @param opens whether a chapter begins with it
 * @param leads whether it leads into the next chapter
 */
record Bar(
        double start,
        int beats,
        double secondsPerBeat,
        int index,
        Chord chord,
        Chord next,
        boolean held,
        List<Integer> voicing,
        double energy,
        Set<Role> roles,
        boolean opens,
        boolean leads) {
    Bar {
        voicing = List.copyOf(voicing);
        roles = Set.copyOf(roles);
    }

    double end() {
        return start + beats;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
