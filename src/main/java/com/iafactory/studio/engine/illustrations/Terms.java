package com.iafactory.studio.engine.illustrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts text into the bare words by which pictures are looked up: no case, no elision, Arabic letters in one spelling. */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** French and Italian articles that lean on the next word: one letter, or qu', dell', nell', un' and their kind. */
    private static final Pattern LEANING =
            Pattern.compile("(?iu)\\b([cdjlmnst]|qu|jusqu|lorsqu|(?:d|n|s|a)?[aeu]?ll|un|quest|com)['’](?=\\p{L})");

    private Terms() {}

    /**
     * @param surface as written
     * @param key for comparing
     */
    record Term(String surface, String key) {
        boolean capitalised() {
            return Character.isUpperCase(surface.codePointAt(0));
        }
    }

    static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher words = WORD.matcher(LEANING.matcher(text).replaceAll(" "));
        while (words.find()) {
            terms.add(new Term(words.group(), key(words.group())));
        }
        return terms;
    }

    static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
                case 'ى' -> key.append('ي');
                case 'ة' -> key.append('ه');
                case 'ڤ' -> key.append('ق');
                case 'ـ' -> {}
                default -> {
                    if (c < '\u064B' || c > '\u0652') {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }

    /** An Arabic word without the article and the particles written onto it, longest first: "tamr" of "wal-tamr". */
    static List<String> withoutArticle(String key) {
        return Stream.of("وبال", "وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف")
                .filter(particle -> key.startsWith(particle) && key.length() - particle.length() >= 2)
                .map(particle -> key.substring(particle.length()))
                .toList();
    }
}
