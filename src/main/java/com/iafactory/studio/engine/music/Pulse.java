package com.iafactory.studio.engine.music;

import java.util.List;

/**
 * Percussion of a bar in sixteenths of four beats.
 *
 * @param lines one a drum
 */
record Pulse(List<Line> lines) {

    /**
     * @param key the drum in General MIDI's percussion map
     * @param steps sixteen characters: a digit is a stroke's strength from 1 to 9, a point a rest
     * @param from the energy of the music, 0 to 1, from which the drum plays
     */
    record Line(int key, String steps, double from) {
        Line {
            if (steps.length() != 16) {
                throw new IllegalArgumentException("a bar has sixteen steps, not " + steps);
            }
        }
    }

    private static final int KICK = 36;
    private static final int STICK = 37;
    private static final int HAT = 42;
    private static final int LOW_TOM = 41;
    private static final int MIDDLE_TOM = 45;
    private static final int TAMBOURINE = 54;
    private static final int SHAKER = 82;
    /** The bongo and conga voices that stand for the strokes of a darbuka: doum, tak and ka. */
    private static final int DOUM = 64;

    private static final int TAK = 60;
    private static final int KA = 62;

    static final Pulse SHAKER_ONLY = new Pulse(List.of(new Line(SHAKER, "3.1.2.1.3.1.2.1.", 0.55)));
    static final Pulse BRIGHT = new Pulse(List.of(
            new Line(KICK, "8.......8.4.....", 0.4),
            new Line(STICK, "....6.......6...", 0.45),
            new Line(HAT, "4.2.4.2.4.2.4.23", 0.5),
            new Line(SHAKER, "3121312131213121", 0.62)));
    static final Pulse LAID_BACK = new Pulse(List.of(
            new Line(KICK, "7.....3...6.....", 0.35),
            new Line(STICK, "....5.......5..2", 0.4),
            new Line(HAT, "3.2.4.2.3.2.4.2.", 0.45)));
    static final Pulse GRAVE = new Pulse(List.of(
            new Line(LOW_TOM, "7.......4.....3.", 0.45),
            new Line(MIDDLE_TOM, "......3.....4...", 0.6),
            new Line(SHAKER, "2.1.2.1.2.1.2.1.", 0.7)));
    static final Pulse RISING = new Pulse(List.of(
            new Line(SHAKER, "3.2.3.2.3.2.3.2.", 0.3),
            new Line(KICK, "6...5...6...5...", 0.5),
            new Line(STICK, "....4.......4..2", 0.65)));

    /** Maqsum, the common measure of the darbuka: doum tak, tak doum, tak. */
    static final Pulse MAQSUM = new Pulse(List.of(
            new Line(DOUM, "8.......7.......", 0.35),
            new Line(TAK, "..6...6.....6...", 0.35),
            new Line(KA, "...2.2...2.2.2.2", 0.6),
            new Line(TAMBOURINE, "2.1.2.1.2.1.2.1.", 0.68)));
    /** Ayoub, slower and heavier. */
    static final Pulse AYOUB = new Pulse(List.of(
            new Line(DOUM, "7.....4.6.......", 0.4),
            new Line(TAK, "............5...", 0.4),
            new Line(KA, "....2.....2...2.", 0.6)));
    /** A frame drum far away. */
    static final Pulse BENDIR =
            new Pulse(List.of(new Line(DOUM, "4...............", 0.45), new Line(KA, "......1.....2...", 0.6)));

    /** The run of strokes that leads into the next chapter, in the voices of this pulse. */
    Pulse fill() {
        boolean darbuka = lines.stream().anyMatch(line -> line.key() == DOUM);
        return new Pulse(
                darbuka
                        ? List.of(
                                new Line(DOUM, "7.......6.......", 0),
                                new Line(TAK, "..5...5...4.56.7", 0),
                                new Line(KA, "........2323.3.3", 0))
                        : List.of(
                                new Line(MIDDLE_TOM, "........3...4...", 0.5),
                                new Line(LOW_TOM, "..........3...5.", 0.5),
                                new Line(SHAKER, "2.2.2.2.23243546", 0)));
    }
}
