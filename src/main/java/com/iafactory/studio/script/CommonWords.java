package com.iafactory.studio.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The most common words of a language by its code, out of {@code common-words.properties}. */
final class CommonWords {
    private CommonWords() {}

    static Map<String, Set<String>> load() {
        Properties lists = new Properties();
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("common-words.properties is not in the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Set<String>> words = new TreeMap<>();
        lists.stringPropertyNames()
                .forEach(name -> words.put(
                        name,
                        Set.copyOf(Arrays.asList(lists.getProperty(name).strip().split("\\s+")))));
        return words;
    }
}
