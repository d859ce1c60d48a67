package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.media.Language;
import java.util.List;

/**
 * Everything said about a film where it is published; written as JSON as it stands.
 *
 * @param titles five, each of its own strategy
 * @param description at most 5000 bytes in UTF-8
 * @param thumbnails three: question, number, statement
 */
public record MarketingKit(
        @JsonProperty("language") Language language,
        @JsonProperty("virality") Score virality,
        @JsonProperty("titles") List<Title> titles,
        @JsonProperty("description") String description,
        @JsonProperty("hashtags") Hashtags hashtags,
        @JsonProperty("thumbnails") List<ThumbnailIdea> thumbnails) {
    public MarketingKit {
        titles = List.copyOf(titles);
        thumbnails = List.copyOf(thumbnails);
    }
}
