package com.iafactory.studio.trends;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed a user follows.
 *
 * @param fetchedAt when it was last read
 * @param failure why it could not be, the last time
 */
public record Feed(String url, Optional<Instant> fetchedAt, Optional<String> failure) {}
