package com.iafactory.studio.trends;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a subject that a search goes by, as a query of PostgreSQL: letters and digits alone, so that nothing in it can steer. */
final class SearchWords {
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private SearchWords() {}

    /** {@code w1 | w2 | …}; empty when there is no word worth a search. */
    static String of(String subject) {
        Set<String> words = new LinkedHashSet<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        String text = subject.toLowerCase(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && words.size() < MOST_WORDS; end = breaks.next()) {
            String word = text.substring(start, end).replaceAll("[^\\p{L}\\p{N}]", "");
            int letters = word.codePointCount(0, word.length());
            if (letters >= SHORTEST && letters <= LONGEST) {
                words.add(word);
            }
            start = end;
        }
        return String.join(" | ", words);
    }
}
