package com.iafactory.studio.production.project;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a production stands. */
public enum ProjectStatus {
    PRODUCING,
    PAUSED,
    CANCELLED,
    FAILED,
    COMPLETED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more happens by itself. */
    public boolean over() {
        return this == CANCELLED || this == FAILED || this == COMPLETED;
    }

    static ProjectStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
