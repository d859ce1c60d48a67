package com.iafactory.studio.language.numeral;

import com.iafactory.studio.media.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The number words of one language, read once from the tables beside this class. Immutable. */
final class Lexicon {
    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Lexicon(language));
        }
    }

    private final Map<String, Atom> atoms = new HashMap<>();
    /** Only within compounds, before a vowel. */
    private final Map<String, Atom> elided = new HashMap<>();

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    private Lexicon(Language language) {
        if (language == Language.DARIJA) {
            read(Table.of(Language.AR));
        }
        read(Table.of(language));
    }

    static Lexicon of(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    boolean follows(Rule rule) {
        return rules.contains(rule);
    }

    Optional<Atom> atom(String word) {
        return Optional.ofNullable(atoms.get(word));
    }

    Map<String, Atom> atoms() {
        return atoms;
    }

    Map<String, Atom> elided() {
        return elided;
    }

    Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** Each as its words. */
    List<List<String>> phrases(String list) {
        return phrases.getOrDefault(list, List.of());
    }

    private void read(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            switch (row.kind()) {
                case "rules" ->
                    row.all()
                            .forEach(rule -> rules.add(
                                    Rule.valueOf(rule.replace('-', '_').toUpperCase(Locale.ROOT))));
                case "range",
                        "before",
                        "column",
                        "measure",
                        "many",
                        "year",
                        "clock",
                        "ending",
                        "tail",
                        "tail-counted",
                        "tail-percent" ->
                    lists.computeIfAbsent(row.kind(), _ -> new HashSet<>()).addAll(row.spelled());
                case "percent", "idiom" ->
                    row.spelled()
                            .forEach(phrase -> phrases.computeIfAbsent(row.kind(), _ -> new ArrayList<>())
                                    .add(List.of(phrase.split("_"))));
                default -> row.spelled().forEach(word -> add(row, word));
            }
        }
    }

    private void add(Table.Row row, String word) {
        boolean cut = row.kind().startsWith("elided-");
        Kind kind = Kind.valueOf(row.kind().replace("elided-", "").toUpperCase(Locale.ROOT));
        BigDecimal value = "-".equals(row.value()) ? BigDecimal.ZERO : new BigDecimal(row.value());
        (cut ? elided : atoms).put(word, new Atom(kind, value));
    }
}
