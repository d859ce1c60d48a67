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
}
