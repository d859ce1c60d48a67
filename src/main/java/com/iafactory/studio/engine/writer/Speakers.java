package com.iafactory.studio.engine.writer;

import java.util.Arrays;
import java.util.Set;

/** Whether a quotation's source is a person, whom a phrase may call by name, or a proverb, a law, a motto. */
final class Speakers {
    private static final Set<String> PARTICLES =
            Set.of("de", "du", "di", "da", "von", "van", "der", "el", "al", "ben", "bin", "ibn", "la", "le");
    private static final int LONGEST_NAME = 4;

    private Speakers() {}

    /**
     * Two to four words with capitals, particles aside. Names in letters without capitals cannot be told: they count as no
     * person, and the phrase without a verb is taken, which suits both.
     */
    static boolean person(String speaker) {
        String[] words = speaker.split(",", 2)[0].strip().split("[\\s\u00A0]+");
        return words.length >= 2
                && words.length <= LONGEST_NAME
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && Arrays.stream(words).allMatch(Speakers::namely);
    }

    private static boolean namely(String word) {
        return PARTICLES.contains(word)
                || (Character.isUpperCase(word.codePointAt(0)) && word.chars().noneMatch(Character::isDigit));
    }
}
