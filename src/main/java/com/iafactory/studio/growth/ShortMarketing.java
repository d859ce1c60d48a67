package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is said about a short, where somebody wrote it.
 *
 * @param cut its name
 * @param titles best first
 * @param description without hashtags, which each platform has its own of
 */
public record ShortMarketing(
        @JsonProperty("cut") String cut,
        @JsonProperty("titles") List<Title> titles,
        @JsonProperty("description") String description,
        @JsonProperty("hashtags") Hashtags hashtags) {
    public ShortMarketing {
        titles = List.copyOf(titles);
    }
}
