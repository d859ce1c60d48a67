package com.iafactory.studio.take;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody outside can be asked to make. */
public enum Capability {
    /** Words by a language model: scripts, storyboards, translations. */
    TEXT("writer"),
    SPEECH("voice"),
    PICTURE("pictures"),
    CLIP("clips"),
    MUSIC("music"),
    SOUND_EFFECT("effects"),
    /** A voice made from samples. */
    VOICE_CLONE("clones");

    private final String part;

    Capability(String part) {
        this.part = part;
    }

    /** What whoever makes it is called in a brief and in settings. */
    public String part() {
        return part;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Capability> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
