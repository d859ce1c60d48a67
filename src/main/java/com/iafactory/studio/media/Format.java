package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Published output formats; formats that share a canvas share one file. */
public enum Format {
    YOUTUBE(Canvas.LANDSCAPE),
    TIKTOK(Canvas.VERTICAL),
    INSTAGRAM(Canvas.VERTICAL),
    SQUARE(Canvas.SQUARE);

    private final Canvas canvas;

    Format(Canvas canvas) {
        this.canvas = canvas;
    }

    public Canvas canvas() {
        return canvas;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
