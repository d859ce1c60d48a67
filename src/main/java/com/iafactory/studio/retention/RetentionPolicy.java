package com.iafactory.studio.retention;

import com.iafactory.studio.storage.StoredMedia;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which media may go. A pure function of what it is told: what is needed never goes, and nothing goes that was written within the
 * grace, for it may be about to be recorded.
 *
 * @param kept how long after the end of a production what only it, or an earlier edition of it, was made of is kept
 * @param grace how old an object must be itself
 * @param intermediates whether what finished films were made of goes too
 */
public record RetentionPolicy(Duration kept, Duration grace, boolean intermediates) {
    /** A piece is put before it is recorded; no work is between the two for a day. */
    public static final RetentionPolicy USUAL = new RetentionPolicy(Duration.ofDays(30), Duration.ofDays(1), false);

    public RetentionPolicy {
        if (kept.isNegative() || grace.isNegative() || grace.isZero()) {
            throw new IllegalArgumentException("nothing is kept for less than no time, and what is new has some grace");
        }
    }

    /** As what it may go, if it may go now. */
    public Optional<Kind> removable(StoredMedia media, Standing standing, Instant now) {
        if (!media.modified().isBefore(now.minus(grace))) {
            return Optional.empty();
        }
        boolean past = standing.since().isBefore(now.minus(kept));
        return switch (standing.state()) {
            case NEEDED -> Optional.empty();
            case UNRECORDED -> Optional.of(Kind.ORPHANS);
            case PREVIEW -> Optional.of(Kind.PREVIEWS);
            case FORMER -> past ? Optional.of(Kind.FORMER) : Optional.empty();
            case INTERMEDIATE -> past && intermediates ? Optional.of(Kind.INTERMEDIATES) : Optional.empty();
        };
    }
}
