package com.iafactory.studio.trends;

import com.iafactory.studio.media.StudioException;
import java.time.Instant;
import java.util.Optional;

/** An item as its source has it, cleaned: plain text of a sensible length, links of the web alone. */
public record Found(String title, String summary, Optional<String> url, Optional<Instant> publishedAt) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_URL = 2000;

    /**
     * @param title may be marked up
     * @throws StudioException kind INPUT when no title is left
     */
    public static Found of(String title, String summary, Optional<String> url, Optional<Instant> publishedAt) {
        String clean = PlainText.of(title, LONGEST_TITLE);
        if (clean.isEmpty()) {
            throw StudioException.input(
                    "trend-without-title", "An item has no title.", "Give each item a title of a few words.");
        }
        return new Found(
                clean,
                PlainText.of(summary, LONGEST_SUMMARY),
                url.map(String::strip)
                        .filter(link -> link.length() <= LONGEST_URL && link.matches("https?://[^\\s\"<>]+")),
                publishedAt);
    }
}
