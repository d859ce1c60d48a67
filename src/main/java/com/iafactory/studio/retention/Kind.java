package com.iafactory.studio.retention;

import java.util.Locale;

/** What is removed, kind by kind. */
public enum Kind {
    ORPHANS("files nothing refers to"),
    PREVIEWS("previews of finished films"),
    FORMER("pieces of earlier editions"),
    INTERMEDIATES("pieces of finished films"),
    CACHE("unused pieces on this machine"),
    SCRATCH("leavings of dead processes"),
    ANSWERS("stored answers past their day");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
