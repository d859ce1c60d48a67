package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a score is what it is, for one criterion.
 *
 * @param criterion stable name, for example {@code hook}
 * @param points given, 0 to {@code of}
 * @param of the most that can be given
 * @param sentence in English, with the evidence quoted
 */
public record Reason(
        @JsonProperty("criterion") String criterion,
        @JsonProperty("points") int points,
        @JsonProperty("of") int of,
        @JsonProperty("sentence") String sentence) {
    public Reason {
        if (points < 0 || points > of) {
            throw new IllegalArgumentException(points + " points of " + of);
        }
    }
}
