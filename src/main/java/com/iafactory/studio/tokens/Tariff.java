package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What things cost. The lots stand in the names of the fields, as in the published price list.
 *
 * @param since from when on it holds; stands in every quote
 * @param picture each generated picture; the published list names no price, so none is asked for unless a file says so
 * @param podcast of at most 15 minutes, complete but for clips and publication
 */
public record Tariff(
        String schema,
        LocalDate since,
        @JsonProperty("script_per_1000_words") Tokens script,
        @JsonProperty("voice_per_minute") Tokens voice,
        @JsonProperty("clips_per_30_seconds") Tokens clips,
        @JsonProperty("picture") Tokens picture,
        @JsonProperty("music_per_30_seconds") Tokens music,
        @JsonProperty("montage_of_a_short") Tokens montage,
        @JsonProperty("publication_per_platform") Tokens publication,
        @JsonProperty("podcast_of_15_minutes") Tokens podcast) {
    public static final String SCHEMA = "iafactory.studio/tariff";

    public Tariff {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("the schema of a tariff is " + SCHEMA);
        }
    }
}
