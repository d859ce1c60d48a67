package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a thumbnail says.
 *
 * @param text {@value #FEWEST} to {@value #MOST} words in the film's language
 * @param picture what is seen beside them, in English; empty when nobody said
 */
public record ThumbnailIdea(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("text") String text,

        @JsonProperty("picture") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String picture) {
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

    public ThumbnailIdea(Kind kind, String text) {
        this(kind, text, "");
    }

    /** Most have no picture, those of earlier versions never one. */
    @JsonCreator
    static ThumbnailIdea read(
            @JsonProperty("kind") Kind kind,
            @JsonProperty("text") String text,
            @JsonProperty("picture") @Nullable String picture) {
        return new ThumbnailIdea(kind, text, picture == null ? "" : picture);
    }

    public ThumbnailIdea {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a thumbnail says something");
        }
    }
}
