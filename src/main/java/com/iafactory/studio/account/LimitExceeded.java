package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;

/** A rate limit is used up; nothing was done. */
public final class LimitExceeded extends StudioException {
    private static final long serialVersionUID = 1L;

    private final transient Allowance allowance;

    public LimitExceeded(Allowance allowance) {
        super(
                Kind.TOO_OFTEN,
                "too-many-requests",
                "That was too often: the limit \"" + allowance.policy().name() + "\" is "
                        + allowance.policy().quota() + " in "
                        + allowance.policy().window().toSeconds() + " s.",
                "Try again in " + seconds(allowance.retryAfter()) + " s.");
        this.allowance = allowance;
    }

    public Allowance allowance() {
        return allowance;
    }

    /** Rounded up: who waits that long is let through. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
