package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.List;

/**
 * One timed caption.
 *
 * @param start when it appears, from the start of the cut
 * @param end when it leaves, after {@code start}
 * @param lines one or two lines, each of timed words in the order they are said
 */
public record Cue(Duration start, Duration end, List<List<TimedWord>> lines) {
    public Cue {
        lines = lines.stream().map(List::copyOf).toList();
        if (end.compareTo(start) <= 0) {
            throw new IllegalArgumentException("a cue lasts: " + start + " to " + end);
        }
    }

    public List<TimedWord> words() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The text with one line break between lines. */
    public String text() {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> String.join(
                                " ", line.stream().map(TimedWord::text).toList()))
                        .toList());
    }
}
