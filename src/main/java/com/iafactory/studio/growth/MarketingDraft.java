package com.iafactory.studio.growth;

import java.util.List;

/**
 * What somebody else than the studio proposes to say about a cut.
 *
 * @param titles to choose from, at least one, each fit to be a {@link Title}
 * @param opening one or two lines that are understood alone, before the rest is opened
 * @param paragraph what follows
 * @param hashtags with the number sign, without blanks
 */
public record MarketingDraft(List<String> titles, List<String> opening, String paragraph, List<String> hashtags) {
    public MarketingDraft {
        titles = List.copyOf(titles);
        opening = List.copyOf(opening);
        hashtags = List.copyOf(hashtags);
        if (titles.isEmpty() || opening.isEmpty() || paragraph.isBlank()) {
            throw new IllegalArgumentException("a draft has titles and a description");
        }
        if (!hashtags.stream().allMatch(tag -> tag.matches("#[\\p{L}\\p{M}\\p{N}_]+"))) {
            throw new IllegalArgumentException("not hashtags: " + hashtags);
        }
    }

    /** As it stands under the film, before chapters and credits. */
    public String description() {
        return String.join("\n", opening) + "\n\n" + paragraph;
    }
}
