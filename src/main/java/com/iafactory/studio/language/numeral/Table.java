package com.iafactory.studio.language.numeral;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One language's table as a file: a kind, a value and words in each line. */
final class Table {
    private Table() {}

    record Row(String kind, List<String> all) {
        String value() {
            return all.getFirst();
        }

        /** As texts are compared. */
        List<String> spelled() {
            return all.subList(1, all.size()).stream().map(Spelling::of).toList();
        }
    }

    static List<Row> of(Language language) {
        String name = language.code() + ".txt";
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.strip().split("\\s+")))
                    .map(words -> new Row(words.getFirst(), words.subList(1, words.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
