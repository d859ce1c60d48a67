package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is paid for, one line each in a quote and in a project's cost breakdown. */
public enum Item {
    SCRIPT,
    VOICE,
    PICTURES,
    CLIPS,
    MUSIC,
    MONTAGE,
    PUBLICATION,
    /** Script, voice, pictures, music and montage of a whole podcast together. */
    PODCAST;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Item of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
