package com.iafactory.studio.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One part of the script, in the shape of the published API.
 *
 * @param timestampStart seconds from the start of the film
 * @param timestampEnd seconds, after the start; segments are continuous
 * @param content what is said
 * @param speaker who says it, when there are several
 * @param visualDirection what is seen, in words
 * @param bRollSuggestion key words for footage
 */
public record ScriptSegment(
        @JsonProperty("timestamp_start") double timestampStart,
        @JsonProperty("timestamp_end") double timestampEnd,
        @JsonProperty("content") String content,
        @JsonProperty("speaker") Optional<String> speaker,
        @JsonProperty("visual_direction") String visualDirection,
        @JsonProperty("b_roll_suggestion") Optional<String> bRollSuggestion) {}
