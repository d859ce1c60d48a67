package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a thumbnail says.
 *
 * @param text {@value #FEWEST} to {@value #MOST} words in the film's language
 */
public record ThumbnailIdea(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("text") String text) {
    static final int FEWEST = 2;
    static final int MOST = 5;

    /** What a thumbnail plays on. */
    public enum Kind {
        QUESTION,
        NUMBER,
        STATEMENT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ThumbnailIdea {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a thumbnail says something");
        }
    }
}
