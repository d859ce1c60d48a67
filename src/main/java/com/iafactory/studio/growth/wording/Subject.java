package com.iafactory.studio.growth.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the film is about, in a few words that can stand before a colon.
 *
 * @param name for example {@code Monte San Giorgio}
 * @param rest of the title after its colon, when it has one
 */
public record Subject(String name, Optional<String> rest) {
    private static final int LONGEST = 45;

    static Subject of(Reading reading) {
        String title = reading.title();
        int colon = title.indexOf(':');
        if (colon > 0) {
            String before = title.substring(0, colon).replaceAll("[\\s\\u00a0\\u202f]+$", "");
            Optional<String> rest =
                    Optional.of(title.substring(colon + 1).strip()).filter(r -> !r.isEmpty());
            if (before.length() <= LONGEST && !asks(before, reading.book())) {
                return new Subject(before, rest);
            }
        }
        return new Subject(keyTerm(reading).map(Subject::capital).orElse(title), Optional.empty());
    }

    /** Whether a text starts with "why", "how" or their like. */
    public static boolean asks(String text, Phrasebook book) {
        List<Token> tokens = Token.of(text);
        return !tokens.isEmpty() && book.has("reasoning", tokens.getFirst().surface());
    }

    private static Optional<String> keyTerm(Reading reading) {
        String title = bare(reading.title());
        List<Term> named = reading.terms().stream()
                .limit(8)
                .filter(term -> title.contains(bare(term.surface())))
                .toList();
        return named.stream()
                .filter(term -> term.surface().contains(" "))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .or(() -> reading.terms().stream().findFirst())
                .map(Term::surface);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("(^|\\s)(?:لل|ال)", "$1");
    }

    static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }
}
