package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters a text is written in. */
public enum Letters {
    ARABIC,
    LATIN;

    /** The code of the published API. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Letters read(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown letters: " + code));
    }

    public static Optional<Letters> find(String code) {
        return Arrays.stream(values())
                .filter(letters -> letters.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Those of most of a text's letters; Latin where there are none. */
    public static Letters of(String text) {
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        return arabic * 2 > text.codePoints().filter(Character::isLetter).count() ? ARABIC : LATIN;
    }
}
