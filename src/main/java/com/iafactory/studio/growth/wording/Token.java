package com.iafactory.studio.growth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a sentence as a headline writer sees it.
 *
 * @param surface the word without punctuation and without an elided article
 * @param elided the article elided before it, such as {@code l} in {@code l'horaire}; else empty
 * @param first whether a sentence or a quotation starts with it
 * @param ends whether punctuation follows
 */
record Token(String surface, String elided, boolean first, boolean ends) {
    private static final Pattern EDGES = Pattern.compile("^([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{N}\\p{M}%°]*)$");
    private static final Pattern ELISION = Pattern.compile("^(\\p{L}{1,5})['’](\\p{L}.*)$");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean first = true;
        for (String word : text.strip().split("[\\s\\u00a0\\u202f]+", -1)) {
            Matcher edges = EDGES.matcher(word);
            if (!edges.matches() || edges.group(2).isEmpty()) {
                first = first || word.matches(".*[.!?:؟«].*");
                markEnd(tokens, word);
                continue;
            }
            String surface = edges.group(2);
            String elided = "";
            Matcher elision = ELISION.matcher(surface);
            if (elision.matches()) {
                elided = elision.group(1).toLowerCase(Locale.ROOT);
                surface = elision.group(2);
            }
            boolean ends = !edges.group(3).isEmpty();
            tokens.add(new Token(surface, elided, first || !edges.group(1).isEmpty(), ends));
            first = edges.group(3).matches(".*[.!?:؟].*");
        }
        return tokens;
    }

    private static void markEnd(List<Token> tokens, String word) {
        if (!tokens.isEmpty() && !word.isEmpty()) {
            Token last = tokens.removeLast();
            tokens.add(new Token(last.surface, last.elided, last.first, true));
        }
    }

    boolean capital() {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    boolean letters() {
        return surface.codePoints().anyMatch(Character::isLetter)
                && surface.codePoints().noneMatch(Character::isDigit);
    }
}
