package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Subject;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
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

    /**
     * A question cut before its last turns of place or time until it has few enough words; as it is where that cannot be
     * done safely. Only Arabic and Darija put what matters first, so only they are cut.
     */
    static String shortened(String question, int most, Phrasebook book) {
        boolean verbFirst = book.language() == Language.AR || book.language() == Language.DARIJA;
        List<String> words = Words.of(question);
        for (int end = words.size() - 1; verbFirst && words.size() > most && end >= 3; end--) {
            if (end <= most && book.has("prepositions", words.get(end))) {
                return String.join(" ", words.subList(0, end)).replaceFirst("[،,]$", "") + "؟";
            }
        }
        return question;
    }

    /** How well a few words stand for a film: few, one that stirs, one that names the subject; a heading rather than not. */
    static double strength(String text, Reading reading) {
        List<String> words = Words.of(text);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean stirs = words.stream().anyMatch(word -> reading.book().has("curiosity", word));
        boolean about = reading.terms().stream()
                .limit(10)
                .anyMatch(term -> lower.contains(term.surface().toLowerCase(Locale.ROOT)));
        boolean brief = words.size() >= 3 && words.size() < ThumbnailIdea.MOST;
        boolean heading = reading.headings().contains(text);
        boolean plain = !text.contains(":");
        return (stirs ? 0.5 : 0)
                + (about ? 0.5 : 0)
                + (brief ? 0.75 : 0)
                + (heading ? 0.75 : 0)
                + (plain ? 0.5 : 0)
                - words.size() / 20.0;
    }

    /** Whether a text is a question or starts like one. */
    static boolean asks(String text, Phrasebook book) {
        return text.endsWith("?")
                || text.endsWith("؟")
                || Subject.asks(text, book)
                || book.has("asking", Words.of(text).getFirst());
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
