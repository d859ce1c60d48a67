package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chords spread over four voices so that each voice moves as little as it can. */
final class Voicing {
    private static final int LOWEST = 50;
    private static final int HIGHEST = 76;
    private static final int CENTRE = 62;

    private Voicing() {}

    /**
     * @param previous the four pitches before, ascending; empty at the start
     * @return four pitches, ascending
     */
    static List<Integer> after(List<Integer> previous, Chord chord, Key key) {
        return candidates(chord, key).stream()
                .min(Comparator.comparingDouble((List<Integer> voicing) -> cost(previous, voicing))
                        .thenComparing(List::toString))
                .orElseThrow();
    }

    private static double cost(List<Integer> previous, List<Integer> voicing) {
        double cost = 0;
        for (int voice = 0; voice < voicing.size(); voice++) {
            cost += 0.15 * Math.abs(voicing.get(voice) - CENTRE);
            if (voice > 0 && voicing.get(voice) - voicing.get(voice - 1) < 2) {
                cost += 3;
            }
            if (!previous.isEmpty()) {
                cost += Math.abs(voicing.get(voice) - previous.get(voice));
            }
        }
        return previous.isEmpty() ? cost : cost + 2 * parallels(previous, voicing);
    }

    /** Fifths and octaves that move in parallel, the fault every primer of harmony warns of. */
    private static int parallels(List<Integer> previous, List<Integer> voicing) {
        int faults = 0;
        for (int low = 0; low < voicing.size(); low++) {
            for (int high = low + 1; high < voicing.size(); high++) {
                int before = Math.floorMod(previous.get(high) - previous.get(low), 12);
                int now = Math.floorMod(voicing.get(high) - voicing.get(low), 12);
                boolean moved = !previous.get(low).equals(voicing.get(low));
                if (moved && before == now && (now == 0 || now == 7)) {
                    faults++;
                }
            }
        }
        return faults;
    }

    private static List<List<Integer>> candidates(Chord chord, Key key) {
        List<Integer> tones = new ArrayList<>();
        for (int pitch = LOWEST; pitch <= HIGHEST; pitch++) {
            if (key.chordal(pitch, chord)) {
                tones.add(pitch);
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int a = 0; a < tones.size(); a++) {
            for (int b = a + 1; b < Math.min(tones.size(), a + 4); b++) {
                for (int c = b + 1; c < Math.min(tones.size(), b + 4); c++) {
                    for (int d = c + 1; d < Math.min(tones.size(), c + 4); d++) {
                        List<Integer> voicing = List.of(tones.get(a), tones.get(b), tones.get(c), tones.get(d));
                        if (complete(voicing, chord)) {
                            found.add(voicing);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean complete(List<Integer> voicing, Chord chord) {
        long classes = voicing.stream().map(pitch -> pitch % 12).distinct().count();
        return classes >= chord.tones().size();
    }
}
