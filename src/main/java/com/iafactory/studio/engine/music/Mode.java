package com.iafactory.studio.engine.music;

/** A scale and the phrases of chords that sound at home in it. */
enum Mode {
    MAJOR("""
            Open = T P S D | T T P S | S T S D | T S P D
            Close = S D T T | P S D T | S P D T
            T = I | Iadd9 | Imaj7 | I
            P = vi7 | vi | iii7
            S = IV | IVmaj7 | ii7 | IVadd9
            D = V | Vsus4 | V
            """, 0, 2, 4, 5, 7, 9, 11),
    LYDIAN("""
            Open = T T S T | T P S P | T S P S
            Close = P S T T | S P S T | P D T T
            T = Imaj7 | Iadd9 | Imaj7
            P = vi7 | iii7
            S = II | IIadd9
            D = V | Vsus4
            """, 0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN("""
            Open = T D S T | T P S D | T S T D | S T D S
            Close = D S T T | P S D T | S D T T
            T = I | Iadd9 | I
            P = ii7 | vi7
            S = IV | IVadd9
            D = bVII | v7 | bVIImaj7
            """, 0, 2, 4, 5, 7, 9, 10),
    DORIAN("""
            Open = T S T S | T P S D | T D S P | T T P S
            Close = P D T T | S D T T | P S D T
            T = i7 | iadd9 | i7
            P = bIIImaj7 | bVIImaj7
            S = IV | IV7 | IVadd9
            D = v7 | bVII
            """, 0, 2, 3, 5, 7, 9, 10),
    MINOR("""
            Open = T P P D | T S P D | P D T S | T D P S
            Close = S D T T | P D T T | P S D T
            T = i | iadd9 | i7
            P = bVI | bVImaj7 | bIII
            S = iv | iv7 | ivadd9
            D = bVII | v7 | Vsus4
            """, 0, 2, 3, 5, 7, 8, 10),
    /** The nahawand colour: the Andalusian cadence falls to the major dominant. */
    HARMONIC_MINOR("""
            Open = Fall | T S P D | T P S D
            Close = S D T T | bVII bVI D i | P S D T
            Fall = i bVII bVI V
            T = i | i | iadd9
            P = bVI | bIII
            S = iv | iv7 | ivadd9
            D = V | V7 | Vsus4
            """, 0, 2, 3, 5, 7, 8, 11),
    /** The kurd colour. */
    PHRYGIAN("""
            Open = Fall | T D P D | T S P S | P S D T
            Close = S P D T | Fall | S D T T
            Fall = iv bIII bII i
            T = i | i7 | isus4
            P = bVImaj7 | bIII | bVI
            S = iv | bvii | iv7
            D = bII | bIImaj7
            """, 0, 1, 3, 5, 7, 8, 10),
    /** The hijaz colour: a major tonic under a lowered second. */
    HIJAZ("""
            Open = Fall | T D S D | T S D T | S T S D
            Close = Fall | S D T T | S L D T
            Fall = iv bIII bII I
            T = I | I | Isus4
            S = iv | iv | iv7
            L = bvii
            D = bII | bIImaj7 | bII
            """, 0, 1, 4, 5, 7, 8, 10);

    private final Grammar grammar;
    private final int[] steps;

    Mode(String phrases, int... steps) {
        this.grammar = Grammar.of(phrases);
        this.steps = steps;
    }

    Grammar grammar() {
        return grammar;
    }

    /** Whether the pitch class, counted from the tonic, belongs to the scale. */
    boolean holds(int pitchClass) {
        for (int step : steps) {
            if (step == Math.floorMod(pitchClass, 12)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tonic chord has a minor third. */
    boolean minor() {
        return !holds(4);
    }
}
