package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Cut;

/**
 * How long shots are and how much they show.
 *
 * @param shortest seconds
 * @param wished seconds a shot lasts when nothing speaks against it
 * @param longest seconds, with a margin below what is promised because words are timed by estimate
 * @param words most words on a plate
 */
record Rhythm(double shortest, double wished, double longest, int words) {
    /** Most words any plate may carry. */
    static final int MOST_WORDS = 14;

    /** Seconds a chart may stand. */
    static final double LONGEST_CHART = 7.8;

    private static final Rhythm FILM = new Rhythm(2.0, 4.5, 7.4, MOST_WORDS);
    private static final Rhythm SHORT = new Rhythm(1.5, 2.7, 3.8, 9);

    static Rhythm of(Cut.Kind kind) {
        return kind == Cut.Kind.FILM ? FILM : SHORT;
    }
}
