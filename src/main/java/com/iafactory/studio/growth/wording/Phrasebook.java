package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words and phrases of one language, read once from {@code <language>.properties} beside this class. Words are
 * compared in lower case. Immutable.
 */
public final class Phrasebook {
    private static final Map<Language, Phrasebook> BOOKS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BOOKS.put(language, new Phrasebook(language, read(language)));
        }
    }

    private final Language language;
    private final Properties properties;
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    private Phrasebook(Language language, Properties properties) {
        this.language = language;
        this.properties = properties;
    }

    public static Phrasebook of(Language language) {
        return Optional.ofNullable(BOOKS.get(language)).orElseThrow();
    }

    public Language language() {
        return language;
    }

    /** Whether the word stands in the list of that name; an unknown list is empty. */
    public boolean has(String list, String word) {
        return sets.computeIfAbsent(
                        list,
                        name -> Set.copyOf(words(name).stream()
                                .map(w -> w.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList()))
                .contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a list in their order. */
    public List<String> words(String list) {
        String value = properties.getProperty(list, "").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    /** A phrase with its places filled. */
    public String phrase(String key, String... values) {
        String phrase = Optional.ofNullable(properties.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no phrase " + key + " in " + language.code()));
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", values[i]);
        }
        return phrase;
    }

    /** Words a second of the language's voice at its usual rate; for estimates before anything is spoken. */
    public double wordsPerSecond() {
        return Double.parseDouble(phrase("words.per.second"));
    }

    private static Properties read(Language language) {
        String name = language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Phrasebook.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the phrasebook " + name + " is missing from the program");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
