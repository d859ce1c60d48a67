package com.iafactory.studio.tokens;

import com.iafactory.studio.media.StudioException;
import java.time.YearMonth;

/** A hold is not covered by what the user has available. Nothing was set aside. */
public final class TokensMissing extends StudioException {
    private static final long serialVersionUID = 1L;

    private final long wanted;
    private final long available;

    TokensMissing(Plan plan, Tokens wanted, Tokens available, YearMonth month) {
        super(
                Kind.REFUSED,
                "tokens-missing",
                "This needs " + wanted + " tokens and " + available + " are available: " + wanted.minus(available)
                        + " are missing (plan " + plan.code() + ").",
                "Wait for the tokens of " + month.plusMonths(1)
                        + ", take a larger plan, or use the offline engines, which cost nothing.");
        this.wanted = wanted.amount();
        this.available = available.amount();
    }

    public Tokens wanted() {
        return Tokens.of(wanted);
    }

    public Tokens available() {
        return Tokens.of(available);
    }

    public Tokens missing() {
        return Tokens.of(wanted - available);
    }
}
