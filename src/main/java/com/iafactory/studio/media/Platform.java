package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a film is published. */
public enum Platform {
    YOUTUBE,
    TIKTOK,
    INSTAGRAM,
    ALL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
