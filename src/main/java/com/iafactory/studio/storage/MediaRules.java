package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;

/** What every media store asks of its callers. */
public final class MediaRules {
    private MediaRules() {}

    public static void requireSameType(MediaKey from, MediaKey to) {
        if (from.type() != to.type()) {
            throw StudioException.input(
                    "media-type-differs",
                    from + " cannot become " + to + ": a copy is of the same type.",
                    "Keep the ending of the name.");
        }
    }

    public static void requireLinkDuration(Duration validFor) {
        if (!validFor.isPositive() || validFor.compareTo(MediaStore.LONGEST_LINK) > 0) {
            throw StudioException.input(
                    "link-duration-invalid",
                    "A link cannot be valid for " + validFor + ".",
                    "Ask for more than nothing and at most an hour.");
        }
    }
}
