package com.iafactory.studio.growth;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody else than the studio thought of.
 *
 * @param thumbnails which go before those that the film's own words give
 * @param drafts by the name of their cut; most films have none
 */
public record Ideas(List<ThumbnailIdea> thumbnails, Map<String, MarketingDraft> drafts) {
    public static final Ideas NONE = new Ideas(List.of(), Map.of());

    public Ideas {
        thumbnails = List.copyOf(thumbnails);
        drafts = Map.copyOf(drafts);
    }

    Optional<MarketingDraft> draft(String cut) {
        return Optional.ofNullable(drafts.get(cut));
    }
}
