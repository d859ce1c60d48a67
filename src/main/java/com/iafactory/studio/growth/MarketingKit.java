package com.iafactory.studio.growth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.media.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything said about a film where it is published; written as JSON as it stands.
 *
 * @param titles five, each of its own strategy; with those that somebody wrote, best first
 * @param description at most 5000 bytes in UTF-8
 * @param thumbnails three: question, number, statement
 * @param shorts what is said about each short, where somebody wrote it
 */
public record MarketingKit(
        @JsonProperty("language") Language language,
        @JsonProperty("virality") Score virality,
        @JsonProperty("titles") List<Title> titles,
        @JsonProperty("description") String description,
        @JsonProperty("hashtags") Hashtags hashtags,
        @JsonProperty("thumbnails") List<ThumbnailIdea> thumbnails,

        @JsonProperty("shorts") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ShortMarketing> shorts) {
    public MarketingKit {
        titles = List.copyOf(titles);
        thumbnails = List.copyOf(thumbnails);
        shorts = List.copyOf(shorts);
    }

    /** What is said about a cut of its own; empty for the long film, and where nobody wrote it. */
    public Optional<ShortMarketing> of(String cut) {
        return shorts.stream().filter(one -> one.cut().equals(cut)).findFirst();
    }

    /** Those of before shorts had texts have none. */
    @JsonCreator
    static MarketingKit read(
            @JsonProperty("language") Language language,
            @JsonProperty("virality") Score virality,
            @JsonProperty("titles") List<Title> titles,
            @JsonProperty("description") String description,
            @JsonProperty("hashtags") Hashtags hashtags,
            @JsonProperty("thumbnails") List<ThumbnailIdea> thumbnails,
            @JsonProperty("shorts") @Nullable List<ShortMarketing> shorts) {
        return new MarketingKit(
                language, virality, titles, description, hashtags, thumbnails, shorts == null ? List.of() : shorts);
    }
}
