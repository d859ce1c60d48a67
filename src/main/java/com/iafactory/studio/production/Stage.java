package com.iafactory.studio.production;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The parts of a production in the order people think of them; the reconciler itself knows no order. */
public enum Stage {
    SCRIPT("script"),
    STORYBOARD("storyboard"),
    VOICE("voice"),
    MUSIC("music"),
    PICTURES("pictures"),
    MIX("sound mix"),
    SUBTITLES("subtitles"),
    DELIVERY("montage and check"),
    GROWTH("marketing");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is made first where not all can be made at once, the lowest first: the more waits for it, and the longer it takes alone. */
    public int urgency() {
        return switch (this) {
            case SCRIPT -> 0;
            case STORYBOARD -> 1;
            case VOICE -> 2;
            case MUSIC, SUBTITLES -> 3;
            // One thread for seconds, while shots fill what cores are left.
            case MIX -> 4;
            case PICTURES -> 5;
            case DELIVERY -> 6;
            case GROWTH -> 7;
        };
    }
}
