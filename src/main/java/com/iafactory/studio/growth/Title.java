package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A title for the film.
 *
 * @param strategy what it plays on
 * @param text at most {@value #LONGEST} UTF-16 units and free of angle brackets, as YouTube asks
 * @param reason in English: where it comes from
 * @param score where it is one of several of whom the best stands first
 */
public record Title(
        @JsonProperty("strategy") Strategy strategy,
        @JsonProperty("text") String text,
        @JsonProperty("reason") String reason,

        @JsonProperty("score") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Score> score) {
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

    /** Whether a text can be one. */
    public static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }

    /** The studio's own five have no order. */
    public Title(Strategy strategy, String text, String reason) {
        this(strategy, text, reason, Optional.empty());
    }

    Title scored(Score other) {
        return new Title(strategy, text, reason, Optional.of(other));
    }

    @JsonCreator
    static Title read(
            @JsonProperty("strategy") Strategy strategy,
            @JsonProperty("text") String text,
            @JsonProperty("reason") String reason,
            @JsonProperty("score") @Nullable Score score) {
        return new Title(strategy, text, reason, Optional.ofNullable(score));
    }

    public Title {
        if (!fits(text)) {
            throw new IllegalArgumentException("not a title: " + text);
        }
    }
}
