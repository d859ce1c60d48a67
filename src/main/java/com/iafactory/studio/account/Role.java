package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The owner runs the studio; users use it. */
public enum Role {
    OWNER,
    USER;

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
