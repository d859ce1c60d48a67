package com.iafactory.studio.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a publication stands. */
public enum PublicationState {
    /** Nothing has been handed over. */
    SCHEDULED,
    /** The film is being uploaded. */
    PREPARING,
    /** All of it is at the platform and nobody sees it; it is released at its time. */
    READY,
    /** It is being released. From here on nobody but the platform knows. */
    PUBLISHING,
    /** The platform works on it. */
    CONFIRMING,
    /** The platform has all of it and makes it public at its time by itself. */
    HANDED_OVER,
    PUBLISHED,
    /** The platform does not say what became of it: a person has a look and says. */
    UNCONFIRMED,
    /** Its time is long past: a person says whether it still goes out. */
    LATE,
    FAILED,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PublicationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it goes on by itself. */
    public boolean moves() {
        return switch (this) {
            case SCHEDULED, PREPARING, READY, PUBLISHING, CONFIRMING, HANDED_OVER -> true;
            case PUBLISHED, UNCONFIRMED, LATE, FAILED, CANCELLED -> false;
        };
    }

    /** Whether it can still be kept from being seen. */
    public boolean mayBeCancelled() {
        return this == SCHEDULED || this == READY || this == LATE;
    }
}
