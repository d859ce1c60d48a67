package com.iafactory.studio.trends;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing people look at.
 *
 * @param summary plain text, may be empty
 * @param source whom it is from, for people: a feed's host, or {@code noted}
 * @param publishedAt by its source; when it was found, where that does not say
 */
public record Trend(UUID id, String title, String summary, Optional<String> url, String source, Instant publishedAt) {}
