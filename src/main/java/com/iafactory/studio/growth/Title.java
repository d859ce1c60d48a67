package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A title for the film.
 *
 * @param strategy what it plays on
 * @param text at most {@value #LONGEST} UTF-16 units and free of angle brackets, as YouTube asks
 * @param reason in English: where it comes from
 */
public record Title(
        @JsonProperty("strategy") Strategy strategy,
        @JsonProperty("text") String text,
        @JsonProperty("reason") String reason) {
    /** YouTube Data API, {@code snippet.title}: 100 characters. */
    public static final int LONGEST = 100;

    /** What is shown of a title on a phone before it is cut off. */
    static final int COMFORTABLE = 70;

    /** What a title plays on. */
    public enum Strategy {
        NUMBER,
        QUESTION,
        HOW_WHY,
        CONTRAST,
        PLAIN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Title {
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            throw new IllegalArgumentException("not a title: " + text);
        }
    }
}
