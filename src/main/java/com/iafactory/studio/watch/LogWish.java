package com.iafactory.studio.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.event.Level;

/**
 * What {@code STUDIO_LOG} asks for: {@code json}, a level, or both with a comma between.
 *
 * @param json one JSON object a line
 * @param level WARN for people, INFO for machines, unless one is given
 */
record LogWish(boolean json, Level level) {
    static String typed() {
        return Optional.ofNullable(System.getProperty("STUDIO_LOG"))
                .orElseGet(() -> System.getenv().getOrDefault("STUDIO_LOG", ""));
    }

    /** What is neither is left out: a wrong word in a variable must not keep the studio from starting. */
    static LogWish of(String typed) {
        List<String> words = List.of(typed.strip().toUpperCase(Locale.ROOT).split("[,;: ]+", -1));
        boolean json = words.contains("JSON");
        Level usual = json ? Level.INFO : Level.WARN;
        return new LogWish(
                json,
                Arrays.stream(Level.values())
                        .filter(level -> words.contains(level.name()))
                        .findFirst()
                        .orElse(usual));
    }
}
