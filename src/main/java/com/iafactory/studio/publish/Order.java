package com.iafactory.studio.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A film that a user wants published.
 *
 * @param account at the platform; his own
 * @param at when it is to be seen; empty for now
 * @param again whether it may go to an account to which it went before
 */
public record Order(
        UUID account,
        UUID project,
        Film film,
        Post.Words words,
        Post.Terms terms,
        Consent consent,
        Optional<Instant> at,
        boolean again) {
    /** At this time. */
    public Order at(Instant time) {
        return new Order(account, project, film, words, terms, consent, Optional.of(time), again);
    }
}
