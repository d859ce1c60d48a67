package com.iafactory.studio.take;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a take is. */
public enum TakeState {
    /** Written down; nothing is sent. */
    INTENDED,
    /** Being sent: whether it arrived cannot be told from here. */
    SENDING,
    /** The service has it and works on it. */
    UNDERWAY,
    /** Sent, and nobody can say whether it was taken: found out where the service has a list, else settled by a person. */
    UNKNOWN,
    /** Made, kept, and charged. */
    DONE,
    /** The service did not take it; nothing was bought. */
    REFUSED,
    /** The service took it and made nothing of it. */
    FAILED,
    /** It was not bought, as a person settled, or as nobody wanted it any more before the service had it; it may be bought again. */
    ABANDONED,
    /** A person settled that it is done without. */
    PASSED_OVER;

    /** Whether it may still come to something without being asked for anew. */
    public boolean isOpen() {
        return switch (this) {
            case INTENDED, SENDING, UNDERWAY, UNKNOWN -> true;
            case DONE, REFUSED, FAILED, ABANDONED, PASSED_OVER -> false;
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TakeState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
