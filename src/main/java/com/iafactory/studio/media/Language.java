package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The six languages of the studio. Darija is written in Arabic or in Latin letters; what direction a text has is asked of
 * the text ({@link Direction#of}), not of its language.
 */
public enum Language {
    FR("fr", "fr"),
    AR("ar", "ar"),
    DARIJA("darija", "ar-DZ"),
    EN("en", "en"),
    DE("de", "de"),
    IT("it", "it");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The code of the published API, for example {@code fr} or {@code darija}. */
    @JsonValue
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    @JsonCreator
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown language: " + code));
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
