package com.iafactory.studio.engine.music;

import java.util.List;

/** The last chord: the tonic, rolled upwards and left to ring. */
final class Ending {
    /** Seconds the chord is held before it dies away. */
    private static final double HELD = 2;

    private static final int BASS_LOWEST = 34;
    private static final int TOP = 74;

    private Ending() {}

    static void play(Bar last, Key key, Score score) {
        Chord tonic = Chord.tonic(key.mode());
        List<Integer> voicing = Voicing.after(last.voicing(), tonic, key);
        double start = last.end();
        double second = 1 / last.secondsPerBeat();
        int bass = key.root(tonic, BASS_LOWEST);
        score.swell(Role.PAD, start, 72);
        score.add(Role.BASS, start, HELD * second, bass, 62);
        for (int voice = 0; voice < voicing.size(); voice++) {
            score.add(Role.PAD, start, HELD * second, voicing.get(voice), 58);
            score.add(Role.KEYS, start + 0.07 * voice * second, HELD * second, voicing.get(voice), 56 - 2 * voice);
        }
        score.add(Role.ARPEGGIO, start + 0.42 * second, second, key.root(tonic, TOP - 6), 46);
    }
}
