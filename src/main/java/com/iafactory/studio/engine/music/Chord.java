package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chord against a tonic.
 *
 * @param root semitones above the tonic
 * @param tones semitones above the root, the root first
 */
record Chord(int root, List<Integer> tones) {
    private static final Pattern SYMBOL = Pattern.compile("(b?)([ivIV]+)(add9|maj7|sus4|7|)");
    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");
    private static final int[] MAJOR_SCALE = {0, 2, 4, 5, 7, 9, 11};

    Chord {
        tones = List.copyOf(tones);
    }

    /** Reads a Roman numeral against the major scale: {@code IV}, {@code bVImaj7}, {@code v7}; small letters are minor. */
    static Chord of(String symbol) {
        Matcher matcher = SYMBOL.matcher(symbol);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a chord: " + symbol);
        }
        String numeral = matcher.group(2);
        int degree = MAJOR_SCALE[NUMERALS.indexOf(numeral.toLowerCase(Locale.ROOT))];
        int third = Character.isUpperCase(numeral.charAt(0)) ? 4 : 3;
        List<Integer> tones = new ArrayList<>(List.of(0, third, 7));
        switch (matcher.group(3)) {
            case "add9" -> tones.add(14);
            case "maj7" -> tones.add(11);
            case "7" -> tones.add(10);
            case "sus4" -> tones.set(1, 5);
            default -> {}
        }
        return new Chord(Math.floorMod(degree - (matcher.group(1).isEmpty() ? 0 : 1), 12), tones);
    }

    /** The chord a piece ends on. */
    static Chord tonic(Mode mode) {
        return of(mode.minor() ? "i" : "I");
    }

    /** Whether the pitch class, counted from the tonic, is a tone of the chord. */
    boolean holds(int pitchClass) {
        return tones.stream().anyMatch(tone -> Math.floorMod(root + tone - pitchClass, 12) == 0);
    }
}
