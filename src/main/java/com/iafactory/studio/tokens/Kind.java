package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why tokens moved. */
public enum Kind {
    /** A month's tokens of the plan. */
    GRANT,
    /** What was left of an earlier month. */
    EXPIRE,
    /** Set aside for a piece of work. */
    HOLD,
    /** Spent out of a hold. */
    CHARGE,
    /** Given back out of a hold. */
    RELEASE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
