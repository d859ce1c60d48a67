package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The picture areas a deliverable can have, in pixels, with the rectangle that no application covers with its own
 * controls. Vertical values: the practical common box of YouTube Shorts, TikTok and Instagram Reels.
 */
public enum Canvas {
    LANDSCAPE(1920, 1080, new Box(96, 54, 1728, 896)),
    VERTICAL(1080, 1920, new Box(90, 288, 798, 960)),
    SQUARE(1080, 1080, new Box(72, 72, 936, 936));

    private final int width;
    private final int height;
    private final Box safe;

    Canvas(int width, int height, Box safe) {
        this.width = width;
        this.height = height;
        this.safe = safe;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Where meaning may stand; decoration may leave it. */
    public Box safe() {
        return safe;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
