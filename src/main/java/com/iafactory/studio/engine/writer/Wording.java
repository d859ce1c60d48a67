package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the writer says in a language and the words by which it judges that language's sentences, out of a properties file a
 * language (Darija has one for each of its two alphabets). Immutable and thread-safe.
 */
final class Wording {
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();
    private static final String NOTHING = "(?!)";

    private final Properties entries;
    private final boolean swiss;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Wording(Properties entries, boolean swiss) {
        this.entries = entries;
        this.swiss = swiss;
    }

    /** @param sample the source: its letters decide how Darija is written, its spelling whether German is Swiss */
    static Wording of(Language language, String sample) {
        long arabic = sample.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        long latin = sample.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        String name =
                language == Language.DARIJA ? arabic >= latin ? "darija-arabic" : "darija-latin" : language.code();
        boolean swiss = language == Language.DE && sample.indexOf('ß') < 0;
        return new Wording(LOADED.computeIfAbsent(name, Wording::load), swiss);
    }

    /** One of the variants of a phrase, drawn by the seed, with its gaps filled. */
    String phrase(String slot, long seed, Map<String, String> gaps) {
        List<String> variants = entries.stringPropertyNames().stream()
                .filter(key -> key.startsWith(slot + "."))
                .filter(key -> key.substring(slot.length() + 1).chars().allMatch(Character::isDigit))
                .sorted()
                .map(entries::getProperty)
                .toList();
        String phrase = variants.get((int) Math.floorMod(seed ^ slot.hashCode(), (long) variants.size()));
        return filled(phrase, gaps);
    }

    /** The one phrase under a key, for example a mark of quotation; its Swiss form where there is one. */
    String single(String key, Map<String, String> gaps) {
        String swissForm = entries.getProperty(key + ".swiss");
        return filled(swiss && swissForm != null ? swissForm : required(key), gaps);
    }

    List<String> words(String key) {
        return Arrays.stream(required(key).split(",\\s*|\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Whether the text begins with one of the words of a list; quotation marks before it do not count. */
    boolean begins(String text, String list) {
        return patterns.computeIfAbsent(
                        "^" + list,
                        k -> Pattern.compile(
                                "^[«„“\"(\\s\u00A0\u202F]*" + alternatives(list),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .matcher(plain(text))
                .find();
    }

    /** Whether one of the words of a list stands anywhere in the text. */
    boolean holds(String text, String list) {
        return patterns.computeIfAbsent(
                        "*" + list,
                        k -> Pattern.compile(
                                "(?<![\\p{L}\\p{M}\\p{N}])" + alternatives(list),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .matcher(plain(text))
                .find();
    }

    private String alternatives(String list) {
        List<String> words = Arrays.stream(required(list).split(",\\s*"))
                .map(w -> plain(w.strip()))
                .filter(w -> !w.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(w -> Pattern.quote(w) + (w.endsWith("'") ? "" : "(?![\\p{L}\\p{M}\\p{N}])"))
                .toList();
        return words.isEmpty() ? NOTHING : "(?:" + String.join("|", words) + ")";
    }

    private String filled(String phrase, Map<String, String> gaps) {
        String filled = swiss ? phrase.replace("ß", "ss") : phrase;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        // A title that ends with a mark of its own keeps it and loses ours.
        return filled.replaceAll("([?!؟…])[\u00A0\u202F]?\\.$", "$1");
    }

    private String required(String key) {
        String value = entries.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("the word lists lack " + key);
        }
        return value;
    }

    private static String plain(String text) {
        return text.replace('’', '\'');
    }

    private static Properties load(String name) {
        Properties entries = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException(name + ".properties is not in the jar");
            }
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
