package com.iafactory.studio.take;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The published styles of music. */
public enum MusicStyle {
    AMBIENT,
    UPBEAT,
    DRAMATIC,
    PODCAST_INTRO,
    TRANSITION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MusicStyle> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
