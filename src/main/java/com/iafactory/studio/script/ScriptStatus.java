package com.iafactory.studio.script;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Life cycle of a script. */
public enum ScriptStatus {
    DRAFT,
    APPROVED,
    IN_PRODUCTION,
    COMPLETED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
