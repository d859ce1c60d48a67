package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;

/** Makes a text that somebody or something wrote fit to be a line: what has no shape or no sound goes, marks are tied to words. */
public final class LineText {
    private LineText() {}

    /** Empty when nothing of it can be said. */
    public static String of(String raw, Language language) {
        String text = SpokenText.of(VisibleText.of(raw), language);
        return SpokenText.audible(text) ? text : "";
    }
}
