package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;

/** A request was sent and nobody can say whether the service took it. It is never sent again by itself. */
public final class UnclearOutcome extends StudioException {
    private static final long serialVersionUID = 1L;

    public static final String CODE = "take-unknown";

    /** @param why in one line, for example what the service answered */
    public UnclearOutcome(String provider, String why, Throwable cause) {
        super(Kind.FAILED, CODE, text(provider, why), remedyFor(provider), cause);
    }

    public UnclearOutcome(String provider, String why) {
        super(Kind.FAILED, CODE, text(provider, why), remedyFor(provider));
    }

    private static String text(String provider, String why) {
        return "Whether " + provider + " took the request is not known: " + Spoken.brief(why);
    }

    private static String remedyFor(String provider) {
        return "Look at your account at " + provider + ", then settle the take: bought, or to be bought again.";
    }
}
