package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import org.jspecify.annotations.Nullable;

/** What {@code If-Match} says of a thing whose tag begins with its version. */
final class Versions {
    private Versions() {}

    /**
     * @param match the header as it came
     * @param now the version there is
     * @return the version the client means
     */
    static int required(@Nullable String match, int now) {
        if (match == null) {
            throw new StudioException(
                    StudioException.Kind.PRECONDITION_MISSING,
                    "if-match-missing",
                    "This change needs the version it is made to.",
                    "Send the ETag you read as If-Match.");
        }
        String version = match.strip().replaceFirst("^\"([0-9]{1,9})-.*$", "$1");
        if (!version.equals(Integer.toString(now))) {
            throw new StudioException(
                    StudioException.Kind.STALE,
                    "if-match-stale",
                    "This has changed since you read it.",
                    "Read it again and repeat the change.");
        }
        return now;
    }
}
