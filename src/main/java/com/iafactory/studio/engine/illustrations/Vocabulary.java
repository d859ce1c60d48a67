package com.iafactory.studio.engine.illustrations;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one language with the pictures they call for: Unicode CLDR's annotations and the studio's own table. Built once,
 * then only read.
 */
final class Vocabulary {
    /** Weight of a word of the studio's own table; broad topics (people, city, history) give way to things. */
    private static final double OWN = 3.0;

    private static final double OWN_BROAD = 1.9;
    /** A picture's own name says more than a key word of it. */
    private static final double NAME = 2.4;

    private static final double KEYWORD = 1.6;
    /** A key word of more pictures than this ("animal", "weather") calls for none of them in particular. */
    private static final int TOO_COMMON = 5;

    private static final List<String> OWN_COLUMNS = List.of("icon", "en", "fr", "de", "it", "ar", "darija");

    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, Set<String>> keysOfStem = new HashMap<>();
    private final Language language;
    private final Stems stems;
    private final Set<String> silent;

    /**
     * @param icon name in the set
     * @param noun whether the word is written with a capital, which tells German nouns from other words
     */
    record Call(String icon, double weight, boolean noun) {
        boolean own() {
            return weight == OWN || weight == OWN_BROAD;
        }
    }

    private Vocabulary(Language language) {
        this.language = language;
        this.stems = new Stems(language);
        this.silent = silent(language);
    }

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = new Vocabulary(language);
        vocabulary.addAnnotations(language == Language.DARIJA ? Language.AR : language);
        vocabulary.addOwn();
        vocabulary.indexStems();
        return vocabulary;
    }

    List<Call> exactly(String key) {
        return calls.getOrDefault(key, List.of());
    }

    /** The known words of which this one is another form; a silent word is no form of anything. */
    List<String> formsOf(String key) {
        if (silent.contains(key)) {
            return List.of();
        }
        return keysOfStem.getOrDefault(stems.of(key), Set.of()).stream()
                .filter(known -> !known.equals(key) && stems.related(key, known))
                .sorted()
                .toList();
    }

    private static Set<String> silent(Language language) {
        Set<String> codes = language == Language.DARIJA ? Set.of("ar", "darija") : Set.of(language.code());
        return TableResource.rows("illustrations/silent.tsv").stream()
                .filter(row -> codes.contains(row[0]))
                .flatMap(row -> List.of(row[1].split(" ")).stream())
                .map(Terms::key)
                .collect(Collectors.toSet());
    }

    private void addAnnotations(Language annotated) {
        Map<String, Set<Call>> keywords = new HashMap<>();
        for (String[] row : TableResource.rows("cldr/" + annotated.code() + ".tsv")) {
            String name = phrase(row[2]);
            if (speaks(row[2], name)) {
                add(name, new Call(row[1], NAME, noun(row[2])));
            }
            for (String keyword : row[3].split("\\|")) {
                String key = phrase(keyword);
                if (!key.equals(name) && speaks(keyword, key)) {
                    keywords.computeIfAbsent(key, _ -> new HashSet<>()).add(new Call(row[1], KEYWORD, noun(keyword)));
                }
            }
        }
        keywords.forEach((key, found) -> {
            if (found.size() <= TOO_COMMON) {
                double specific = 1 / (1 + 0.4 * Math.log(found.size()));
                found.forEach(call -> add(key, new Call(call.icon, call.weight * specific, call.noun)));
            }
        });
    }

    /** German annotations in small letters are verbs and adjectives: they call for no thing. */
    private boolean speaks(String written, String key) {
        int shortest = language == Language.AR || language == Language.DARIJA ? 3 : 4;
        return key.length() >= shortest && !silent.contains(key) && (language != Language.DE || noun(written));
    }

    private void addOwn() {
        int column = OWN_COLUMNS.indexOf(language.code());
        for (String[] row : TableResource.rows("illustrations/words.tsv")) {
            boolean broad = row[0].startsWith("~");
            String icon = broad ? row[0].substring(1) : row[0];
            List<Integer> columns =
                    language == Language.DARIJA ? List.of(OWN_COLUMNS.indexOf("ar"), column) : List.of(column);
            for (int c : columns) {
                for (String word : row[c].split("\\|")) {
                    // Darija uses Arabic words, but not those that mean another thing in it.
                    boolean other = language == Language.DARIJA && c != column && silent.contains(Terms.key(word));
                    if (!word.isBlank() && !other) {
                        // What the studio's table says of a word outdoes the annotations altogether.
                        String key = phrase(word);
                        calls.computeIfAbsent(key, _ -> new ArrayList<>()).removeIf(call -> !call.own());
                        add(key, new Call(icon, broad ? OWN_BROAD : OWN, noun(word)));
                    }
                }
            }
        }
    }

    private void indexStems() {
        for (String key : calls.keySet()) {
            if (key.indexOf(' ') < 0 && !silent.contains(key)) {
                keysOfStem.computeIfAbsent(stems.of(key), _ -> new HashSet<>()).add(key);
            }
        }
    }

    private void add(String key, Call call) {
        calls.computeIfAbsent(key, _ -> new ArrayList<>()).add(call);
    }

    private static boolean noun(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String phrase(String words) {
        return Terms.of(words).stream().map(Terms.Term::key).collect(Collectors.joining(" "));
    }
}
