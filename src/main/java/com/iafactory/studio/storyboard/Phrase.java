package com.iafactory.studio.storyboard;

import com.iafactory.studio.script.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words to set on a plate.
 *
 * @param text one or more words ({@link Words})
 * @param saidAt for each word of the text the index of the word of the shot at which it is said, or -1 when it is there from
 *     the start
 * @param emphasis indices of the words to set heavier and in the accent colour
 */
public record Phrase(String text, List<Integer> saidAt, Set<Integer> emphasis) {
    public Phrase {
        saidAt = List.copyOf(saidAt);
        emphasis = Collections.unmodifiableSet(new TreeSet<>(emphasis));
        if (saidAt.size() != Words.of(text).size()) {
            throw new IllegalArgumentException("one anchor a word: " + text + " has " + saidAt.size() + " anchors");
        }
    }

    /** Text that is there from the start, without emphasis. */
    public static Phrase still(String text) {
        return new Phrase(text, Collections.nCopies(Words.of(text).size(), -1), Set.of());
    }

    /** When the first word is said, -1 for at once. */
    public int firstSaidAt() {
        return saidAt.stream().filter(i -> i >= 0).findFirst().orElse(-1);
    }
}
