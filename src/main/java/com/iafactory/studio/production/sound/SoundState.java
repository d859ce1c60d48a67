package com.iafactory.studio.production.sound;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a sound is. */
public enum SoundState {
    MAKING,
    READY,
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
