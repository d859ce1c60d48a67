package com.iafactory.studio.engine.illustrations;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Illustration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds pictures by the words of a film, in its language. A language's words are read on first use and kept. Thread-safe; the
 * same text always finds the same pictures in the same order.
 */
public final class IllustrationIndex {
    private static final IllustrationIndex SHARED = new IllustrationIndex();
    private static final int LONGEST_PHRASE = 3;

    /** What another form of a word, or the last part of a German compound, is worth next to the word itself. */
    private static final double FORM = 0.85;

    private static final double COMPOUND = 0.75;
    private static final int SHORTEST_HEAD = 4;
    /** Below this a picture would be a guess. */
    private static final double CONVINCING = 1.1;

    private final Map<Language, Lookup> lookups = new EnumMap<>(Language.class);

    private IllustrationIndex() {}

    /** The one index of this studio; shared, so that each language is read once a process. */
    public static IllustrationIndex shared() {
        return SHARED;
    }

    /**
     * Pictures for what the text speaks of, best first; empty when none would be better than no picture.
     *
     * @param text any text, from one word to a chapter
     */
    public List<Illustration> find(String text, Language language) {
        return lookup(language).find(text);
    }

    private synchronized Lookup lookup(Language language) {
        return lookups.computeIfAbsent(language, l -> new Lookup(Vocabulary.of(l), l));
    }

    private record Lookup(Vocabulary vocabulary, Language language) {

        List<Illustration> find(String text) {
            Map<String, Score> scores = new HashMap<>();
            List<Terms.Term> terms = Terms.of(text);
            int at = 0;
            while (at < terms.size()) {
                at += match(terms, at, scores);
            }
            return scores.entrySet().stream()
                    .filter(entry -> entry.getValue().total() >= CONVINCING)
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Score> entry) ->
                                    -entry.getValue().total())
                            .thenComparing(Map.Entry::getKey))
                    .map(entry -> new Illustration(entry.getKey(), entry.getValue().keyword))
                    .toList();
        }

        /** Looks up the longest phrase that starts here; returns how many words it took. */
        private int match(List<Terms.Term> terms, int at, Map<String, Score> scores) {
            for (int length = Math.min(LONGEST_PHRASE, terms.size() - at); length > 1; length--) {
                List<Terms.Term> words = terms.subList(at, at + length);
                String key = words.stream().map(Terms.Term::key).collect(Collectors.joining(" "));
                List<Vocabulary.Call> calls = vocabulary.exactly(key);
                if (!calls.isEmpty()) {
                    String surface = words.stream().map(Terms.Term::surface).collect(Collectors.joining(" "));
                    calls.forEach(call -> score(scores, call.icon(), call.weight() * 1.2, surface, at));
                    return length;
                }
            }
            single(terms.get(at), at, scores);
            return 1;
        }

        private void single(Terms.Term term, int at, Map<String, Score> scores) {
            if (take(term, term.key(), 1, at, scores)) {
                return;
            }
            for (String bare : isArabic() ? Terms.withoutArticle(term.key()) : List.<String>of()) {
                if (take(term, bare, 1, at, scores)) {
                    return;
                }
            }
            boolean found = false;
            for (String form : vocabulary.formsOf(term.key())) {
                found |= take(term, form, isArabic() ? 1 : FORM, at, scores);
            }
            if (!found && language == Language.DE && term.capitalised()) {
                head(term, at, scores);
            }
        }

        /** Arabic writes article and prepositions onto the word: another form there is often the very word. */
        private boolean isArabic() {
            return language == Language.AR || language == Language.DARIJA;
        }

        /** The last part of a German compound says what the thing is: Kantonalbank is a bank. */
        private void head(Terms.Term term, int at, Map<String, Score> scores) {
            String key = term.key();
            for (int cut = 3; cut <= key.length() - SHORTEST_HEAD; cut++) {
                String head = Character.toUpperCase(key.charAt(cut)) + key.substring(cut + 1);
                boolean known = key.length() - cut > SHORTEST_HEAD
                        || vocabulary.exactly(key.substring(cut)).stream().anyMatch(Vocabulary.Call::own);
                if (known && take(new Terms.Term(head, key.substring(cut)), key.substring(cut), COMPOUND, at, scores)) {
                    return;
                }
            }
        }

        private boolean take(Terms.Term term, String key, double share, int at, Map<String, Score> scores) {
            boolean found = false;
            for (Vocabulary.Call call : vocabulary.exactly(key)) {
                if (language != Language.DE || !call.noun() || term.capitalised()) {
                    score(scores, call.icon(), call.weight() * share, term.surface(), at);
                    found = true;
                }
            }
            return found;
        }

        private static void score(Map<String, Score> scores, String icon, double weight, String keyword, int at) {
            // What a sentence says first it is mostly about; a longer word is mostly more specific.
            double fine = weight + 0.02 * Math.min(keyword.length(), 12) - 0.03 * Math.min(at, 20);
            scores.merge(icon, new Score(fine, 0, keyword), Score::with);
        }
    }

    /** The best word counts in full, further ones a little. */
    private record Score(double best, double further, String keyword) {
        Score with(Score other) {
            Score higher = other.best > best ? other : this;
            return new Score(higher.best, further + 0.25 * Math.min(best, other.best), higher.keyword);
        }

        double total() {
            return best + further;
        }
    }
}
