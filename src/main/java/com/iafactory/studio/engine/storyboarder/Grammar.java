package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words of one language, by what they do. Read once a language. */
record Grammar(Language language, Map<SmallWord, List<String>> lists, Map<SmallWord, Set<String>> keys) {
    private static final Map<Language, Grammar> READ = new EnumMap<>(Language.class);
    private static final List<String> COLUMNS = List.of("key", "en", "fr", "de", "it", "ar", "darija");

    static synchronized Grammar of(Language language) {
        return READ.computeIfAbsent(language, Grammar::read);
    }

    boolean is(SmallWord kind, Word word) {
        return is(kind, word.key());
    }

    boolean is(SmallWord kind, String key) {
        return keys.getOrDefault(kind, Set.of()).contains(key);
    }

    /** The first word of a row as written. */
    String first(SmallWord kind) {
        return lists.getOrDefault(kind, List.of("")).getFirst();
    }

    boolean isArabic() {
        return language == Language.AR || language == Language.DARIJA;
    }

    /** Whether a word says something of its own. */
    boolean speaks(Word word) {
        String core = word.core();
        return !word.key().isEmpty()
                && !isSmall(word.key())
                && !(isSmall(core) && !word.hasDigit())
                && (core.length() > 2 || word.hasDigit() || isArabic());
    }

    private boolean isSmall(String key) {
        return is(SmallWord.DETERMINER, key)
                || is(SmallWord.PREPOSITION, key)
                || is(SmallWord.OPENER, key)
                || is(SmallWord.WEAK, key);
    }

    /** Whether a phrase may end on the word. */
    boolean closes(Word word) {
        return !word.key().isEmpty() && !isSmall(word.key()) && !word.key().endsWith("'");
    }

    private static Grammar read(Language language) {
        int column = COLUMNS.indexOf(language.code());
        Map<SmallWord, List<String>> lists = new EnumMap<>(SmallWord.class);
        Map<SmallWord, Set<String>> keys = new EnumMap<>(SmallWord.class);
        Map<String, String[]> rows = new HashMap<>();
        TableResource.rows("storyboarder/grammar.tsv").forEach(row -> rows.put(row[0], row));
        for (SmallWord kind : SmallWord.values()) {
            List<String> words = new ArrayList<>();
            String[] row = rows.get(kind.row());
            if (row != null) {
                words.addAll(List.of(row[column].split("\\|")));
            }
            lists.put(kind, List.copyOf(words));
            keys.put(
                    kind,
                    Set.copyOf(words.stream()
                            .map(w -> w.toLowerCase(Locale.ROOT))
                            .distinct()
                            .toList()));
        }
        return new Grammar(language, lists, keys);
    }
}
