package com.iafactory.studio.engine.music;

/**
 * A tonic and a mode.
 *
 * @param tonic pitch class, 0 for C
 */
record Key(int tonic, Mode mode) {
    /** Whether the pitch is a tone of the chord. */
    boolean chordal(int pitch, Chord chord) {
        return chord.holds(pitch - tonic);
    }

    /** Whether the pitch may be sung over the chord: a tone of it, or of the scale when no foreign chord tone rubs on it. */
    boolean singable(int pitch, Chord chord) {
        if (chordal(pitch, chord)) {
            return true;
        }
        int step = pitch - tonic;
        return mode.holds(step) && !foreign(step - 1, chord) && !foreign(step + 1, chord);
    }

    private boolean foreign(int step, Chord chord) {
        return chord.holds(step) && !mode.holds(step);
    }

    /** The tone of the chord nearest to the pitch; of two equally near the lower. */
    int nearest(int pitch, Chord chord) {
        for (int distance = 0; distance < 12; distance++) {
            if (chordal(pitch - distance, chord)) {
                return pitch - distance;
            }
            if (chordal(pitch + distance, chord)) {
                return pitch + distance;
            }
        }
        throw new IllegalStateException("a chord has tones");
    }

    /** The singable pitch so many steps of the scale away. */
    int walk(int pitch, int steps, Chord chord) {
        int at = pitch;
        for (int left = Math.abs(steps); left > 0; left--) {
            do {
                at += Integer.signum(steps);
            } while (!singable(at, chord));
        }
        return at;
    }

    /** The root of the chord in the octave that begins at {@code lowest}. */
    int root(Chord chord, int lowest) {
        return lowest + Math.floorMod(tonic + chord.root() - lowest, 12);
    }
}
