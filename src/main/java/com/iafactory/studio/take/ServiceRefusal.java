package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.Optional;

/** A service did not take a request: nothing was made and nothing is owed. */
public final class ServiceRefusal extends StudioException {
    private static final long serialVersionUID = 1L;

    /** Why; decides what the studio does next. */
    public enum Reason {
        /** The key is missing, wrong, or may not do this. */
        KEY("service-key-refused", true),
        /** The account has no credit, or its own limit of spending is reached. */
        CREDIT("service-credit-spent", true),
        /** This studio's own budget for the service is spent; nobody was asked. */
        BUDGET("service-budget-spent", true),
        /** The model or endpoint is not there (any more). */
        GONE("service-model-gone", true),
        /** The account has no such voice, or may not use it; others speak. */
        VOICE("service-voice-gone", false),
        /** Its rules forbid the content. */
        MODERATION("service-content-refused", false),
        /** It does not understand the request, or it is outside of its limits. */
        INPUT("service-request-refused", false),
        /** Too many at once; free to try again later. */
        RATE("service-rate-limited", false),
        /** It is overloaded or down, and says that nothing was begun; free to try again later. */
        AWAY("service-away", false);

        private final String code;
        private final boolean lasting;

        Reason(String code, boolean lasting) {
            this.code = code;
            this.lasting = lasting;
        }

        /** Stable, of the error. */
        public String code() {
            return code;
        }

        /** Whether every other request will be refused too, until somebody does something. */
        public boolean lasting() {
            return lasting;
        }

        /** Whether the very same request may be taken later. */
        public boolean passes() {
            return this == RATE || this == AWAY;
        }
    }

    private final Reason reason;
    private final String provider;
    private final transient Optional<Duration> after;

    /**
     * @param said what the service says, in one line, nothing secret
     * @param after when it asks to be tried again
     */
    public ServiceRefusal(String provider, Reason reason, String said, Optional<Duration> after) {
        super(kind(reason), reason.code(), provider + " " + what(reason) + ending(said), remedy(provider, reason));
        this.provider = provider;
        this.reason = reason;
        this.after = after;
    }

    public ServiceRefusal(String provider, Reason reason, String said) {
        this(provider, reason, said, Optional.empty());
    }

    public Reason reason() {
        return reason;
    }

    public String provider() {
        return provider;
    }

    /** When the service asks to be tried again. */
    public Optional<Duration> after() {
        return after;
    }

    private static String ending(String said) {
        String line = Spoken.brief(said);
        return line.isEmpty() ? "." : ": " + line;
    }

    private static Kind kind(Reason reason) {
        return switch (reason) {
            case MODERATION, INPUT -> Kind.INPUT;
            case RATE, AWAY -> Kind.FAILED;
            case KEY, CREDIT, BUDGET, GONE, VOICE -> Kind.REFUSED;
        };
    }

    private static String what(Reason reason) {
        return switch (reason) {
            case KEY -> "refuses the key";
            case CREDIT -> "has no credit left for this account";
            case BUDGET -> "is not asked any more this month, its budget here is spent";
            case GONE -> "does not have what was asked for";
            case VOICE -> "does not have the voice";
            case MODERATION -> "refuses the content by its rules";
            case INPUT -> "does not take the request";
            case RATE -> "asks to be called less often";
            case AWAY -> "does not work at the moment";
        };
    }

    private static String remedy(String provider, Reason reason) {
        return switch (reason) {
            case KEY -> "Check the key of " + provider + " in the settings. Nothing was bought.";
            case CREDIT -> "Top up the account at " + provider + ", or choose another maker. Nothing was bought.";
            case BUDGET -> "Raise the monthly budget of " + provider + ", or choose another maker. Nothing was bought.";
            case GONE -> "Choose another model of " + provider + ". Nothing was bought.";
            case VOICE -> "Choose another voice of " + provider + ", or one of the studio's own. Nothing was bought.";
            case MODERATION -> "Say it otherwise, or choose another maker. Nothing was bought.";
            case INPUT -> "Change the request, or choose another maker. Nothing was bought.";
            case RATE, AWAY -> "The studio tries again by itself. Nothing was bought.";
        };
    }
}
