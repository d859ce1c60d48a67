package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /** As far as it is shown before the end of what it belongs to; empty when it begins later. */
    public Optional<Cue> until(Duration end) {
        if (this.end.compareTo(end) <= 0) {
            return Optional.of(this);
        }
        return start.compareTo(end) < 0 ? Optional.of(new Cue(start, end, lines)) : Optional.empty();
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
