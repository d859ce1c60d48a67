package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.script.Words;
import java.util.List;
import java.util.Optional;

/**
 * A short text with one figure that can stand by itself.
 *
 * @param rest the other words
 */
record Headline(String figure, String rest) {
    /** A figure can be taken out without spoiling the sentence only where it comes first and is the only one. */
    static Optional<Headline> of(String text) {
        List<String> words = Words.of(text);
        List<Boolean> figures = words.stream()
                .map(word -> word.codePoints().anyMatch(Character::isDigit))
                .toList();
        if (words.size() < 2 || figures.indexOf(true) != 0 || figures.lastIndexOf(true) != 0) {
            return Optional.empty();
        }
        return Optional.of(new Headline(words.getFirst(), String.join(" ", words.subList(1, words.size()))));
    }
}
