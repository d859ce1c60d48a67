package com.iafactory.studio.engine.illustrations;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stem of a word by Lucene's light stemmer of its language: enough for plural, gender and the Arabic article. Latin Darija
 * has no stemmer and keeps its words as they are. Thread-safe.
 */
final class Stems {
    /** What plural and gender add to a noun; verbs end otherwise. */
    private static final Set<String> ENDINGS = Set.of("s", "x", "es", "e", "n", "en", "er", "ern", "i");

    private final OneWord word = new OneWord();
    private final TokenStream stemmed;
    private final Language language;

    Stems(Language language) {
        this.language = language;
        this.stemmed = switch (language) {
            case EN -> new EnglishMinimalStemFilter(word);
            case FR -> new FrenchLightStemFilter(word);
            case DE -> new GermanLightStemFilter(word);
            case IT -> new ItalianLightStemFilter(word);
            case AR, DARIJA -> new ArabicStemFilter(word);
        };
    }

    synchronized String of(String key) {
        try {
            word.next = key;
            stemmed.incrementToken();
            return stemmed.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot fail to be read", e);
        }
    }

    /**
     * Whether two words of one stem are forms of one word: light stemmers also join words that only look alike, such as
     * French "porte" and "portée".
     */
    boolean related(String one, String other) {
        if (language == Language.AR || language == Language.DARIJA) {
            return Math.min(one.length(), other.length()) >= 3;
        }
        int common = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        int shared = common < 0 ? Math.min(one.length(), other.length()) : common;
        String ending = one.substring(shared);
        String otherEnding = other.substring(shared);
        return shared >= 3
                && ((ending.isEmpty() && ENDINGS.contains(otherEnding))
                        || (otherEnding.isEmpty() && ENDINGS.contains(ending))
                        || (language == Language.IT && ending.length() == 1 && otherEnding.length() == 1));
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.setEmpty().append(next);
            return true;
        }
    }
}
