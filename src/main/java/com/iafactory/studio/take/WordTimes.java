package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * When the words of a line are heard, as a service says; lies beside the sound.
 *
 * @param words one a word of the text ({@code script.Words}), in order
 */
public record WordTimes(List<Speech.SpokenWord> words) {
    private static final String FILE = "words.json";

    public WordTimes {
        words = List.copyOf(words);
    }

    public void write(Path folder) {
        Json.write(folder.resolve(FILE), this);
    }

    /** Empty when the service did not say. */
    public static Optional<WordTimes> read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(Json.read(file, WordTimes.class)) : Optional.empty();
    }
}
