package com.iafactory.studio.take;

import java.time.Duration;
import java.util.List;

/**
 * A spoken line.
 *
 * @param duration length of the sound file
 * @param words one a word of the text, in order, within the duration, not overlapping
 */
public record Speech(Duration duration, List<SpokenWord> words) {
    public Speech {
        words = List.copyOf(words);
    }

    /** When a word is heard, from the start of the file. */
    public record SpokenWord(Duration start, Duration end) {}
}
