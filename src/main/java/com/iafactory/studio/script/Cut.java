package com.iafactory.studio.script;

import java.util.ArrayList;
import java.util.List;

/**
 * One edit of the production: the long film, or a short.
 *
 * @param name file-name safe, for example {@code film} or {@code short-2}
 * @param kind long film or short
 * @param title what the cut is called
 * @param lines what is said, in order
 */
public record Cut(String name, Kind kind, String title, List<Line> lines) {
    /** Long film or short. */
    public enum Kind {
        FILM,
        SHORT
    }

    public Cut {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a cut has lines");
        }
    }

    /** All words of the cut in order; shots count words in this list. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(line.words()));
        return words;
    }
}
