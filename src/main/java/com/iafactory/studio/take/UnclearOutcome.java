package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;

/**
 * A request was sent and nobody can say whether the service took it. It is not sent again by itself, unless the service's list proves that
 * it never came.
 */
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

    private UnclearOutcome(UnclearOutcome same, String remedy) {
        super(Kind.FAILED, CODE, String.valueOf(same.getMessage()), remedy, same);
    }

    /** The same at a service whose list the studio looks into. */
    UnclearOutcome lookedFor() {
        return new UnclearOutcome(
                this, "The studio looks for it in the service's list, too, for a day. To go on sooner: " + remedy());
    }

    private static String text(String provider, String why) {
        String beginning = "Whether " + provider + " took the request is not known: ";
        // Of a take that is asked about again the reason is known in these words already.
        return why.startsWith(beginning) ? why : beginning + Spoken.brief(why);
    }

    private static String remedyFor(String provider) {
        return "Look at your account at " + provider
                + ", then settle the take (POST /takes/{id}/settle, ./studio takes): buy_again or go_on_without.";
    }
}
