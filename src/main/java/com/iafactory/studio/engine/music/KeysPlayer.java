package com.iafactory.studio.engine.music;

import java.util.List;

/** Chords in the rhythm of a figure, lightly rolled. */
final class KeysPlayer implements Player {
    /** Seconds from one tone of a chord to the next, as fingers fall. */
    private static final double ROLL = 0.016;

    private final String figure;

    KeysPlayer(String figure) {
        this.figure = figure;
    }

    @Override
    public void play(Bar bar, Score score) {
        if (!bar.has(Role.KEYS)) {
            return;
        }
        boolean sparse = bar.energy() < 0.34;
        int eighths = bar.beats() * 2;
        for (int eighth = 0; eighth < eighths; eighth++) {
            char stroke = sparse ? (eighth == 0 ? '6' : '.') : figure.charAt(eighth % figure.length());
            if (stroke == '.') {
                continue;
            }
            int until = eighth + 1;
            while (until < eighths && (sparse || figure.charAt(until % figure.length()) == '.')) {
                until++;
            }
            chord(bar, eighth / 2.0, (until - eighth) / 2.0, 26 + 4 * (stroke - '0') + 18 * bar.energy(), score);
        }
    }

    private static void chord(Bar bar, double offset, double length, double velocity, Score score) {
        List<Integer> voicing = bar.voicing();
        double roll = ROLL / bar.secondsPerBeat() * (offset == 0 ? 2 : 1);
        for (int voice = 0; voice < voicing.size(); voice++) {
            double start = bar.start() + offset + voice * roll;
            double softer = voice == voicing.size() - 1 ? 0 : 5;
            score.add(Role.KEYS, start, length * 0.92, voicing.get(voice), velocity - softer);
        }
    }
}
