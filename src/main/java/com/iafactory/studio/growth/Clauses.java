package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import java.util.List;
import java.util.Locale;

/** Parts of sentences that can be shown alone. */
final class Clauses {
    private Clauses() {}

    /** What follows the last colon of a question: "A neck of three metres: who needs that?" asks "Who needs that?". */
    static String lastQuestion(String text) {
        int colon = text.lastIndexOf(':');
        return capital(text.substring(colon + 1).replaceFirst("^[\\s\\u00a0\\u202f]+", ""));
    }

    static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** Whether a sentence sets one thing against another: a word of contrast inside, not at its start. */
    static boolean contrast(String text, Phrasebook book) {
        List<String> words = List.of(text.split("[\\s\\u00a0\\u202f,;:.!?«»“”\"()،؛؟]+"));
        return words.stream().skip(2).anyMatch(word -> book.has("contrast", word.toLowerCase(Locale.ROOT)));
    }
}
