package com.iafactory.studio.growth;

import java.time.Duration;

/**
 * Where a chapter of the finished film starts.
 *
 * @param title as shown in the film
 * @param start from the beginning of the film
 */
public record Chapter(String title, Duration start) {
    public Chapter {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a chapter has a title");
        }
        if (start.isNegative()) {
            throw new IllegalArgumentException("a chapter starts in the film, not at " + start);
        }
    }
}
