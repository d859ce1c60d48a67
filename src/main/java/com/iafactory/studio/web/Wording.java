package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short texts of clients, made fit to be kept: one line, nothing invisible. */
final class Wording {
    private static final int LONGEST = 200;

    private Wording() {}

    /** @param field its name, for the error */
    static Optional<String> line(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String tidy = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (tidy.length() > LONGEST) {
            throw StudioException.input(
                    "text-too-long", field + " has more than " + LONGEST + " characters.", "Say it in fewer words.");
        }
        return Optional.of(tidy).filter(line -> !line.isEmpty());
    }
}
