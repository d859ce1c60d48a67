package com.iafactory.studio.engine.effect;

import com.iafactory.studio.media.Language;
import java.util.List;

/**
 * Words that mean something here.
 *
 * @param meaning a title of an effect, or with + before it a manner
 * @param words in the one spelling; one that ends in * stands for all that begin so
 * @param weak whether it only counts where nothing says more: "door" beside "knock"
 */
record Phrase(String meaning, Language language, List<String> words, boolean weak) {
    Phrase {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words for " + meaning);
        }
    }

    static Phrase of(String meaning, Language language, String written) {
        boolean weak = written.startsWith("~");
        List<String> words = List.of((weak ? written.substring(1) : written).split(" ")).stream()
                .map(word -> String.join("", Spelling.words(word)) + (word.endsWith("*") ? "*" : ""))
                .toList();
        return new Phrase(meaning, language, words, weak);
    }

    boolean stands(List<String> text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String wanted = words.get(i);
            if (Spelling.forms(text.get(at + i), language).stream().noneMatch(form -> is(form, wanted))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(String form, String wanted) {
        return wanted.endsWith("*") ? form.startsWith(wanted.substring(0, wanted.length() - 1)) : form.equals(wanted);
    }

    /** The more words and letters, the more it says. */
    int weight() {
        return 1000 * words.size() + words.stream().mapToInt(String::length).sum();
    }
}
