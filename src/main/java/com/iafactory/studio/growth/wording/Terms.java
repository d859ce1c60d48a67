package com.iafactory.studio.growth.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the nouns and the fixed pairs of words that carry a text, by how often they are said. A word that is only ever
 * said inside a fixed pair does not count by itself.
 */
final class Terms {
    private static final double PER_NOUN_SIGN = 0.5;
    private static final double FIXED_PAIR = 1.6;
    private static final int LONGEST_RUN = 3;
    private static final int SHORTEST = 3;
    private static final int FORMATIVE = 15;
    private static final int COMES_BACK = 3;

    /** A word that stands alone in no more than one case of so many belongs to its pair. */
    private static final double MOSTLY = 4;

    /** Weight of the words of the title. */
    static final double TITLE = 4;

    /** What has been seen of one stem, or of stems side by side. */
    private static final class Seen {
        private final Map<String, Integer> surfaces = new LinkedHashMap<>();
        private double weight;
        private int count;
        private double nounSigns;

        void add(String surface, double by, double sign) {
            weight += by;
            count++;
            nounSigns += sign;
            surfaces.merge(surface, sign > 0 ? 2 : 1, Integer::sum);
        }

        String surface() {
            return surfaces.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    private record Word(String stem, String surface, double nounSign) {}

    private final Phrasebook book;
    private final Stems stems;
    private final Nouns nouns;
    private final Map<String, Seen> words = new LinkedHashMap<>();
    private final Map<String, Seen> runs = new LinkedHashMap<>();

    Terms(Phrasebook book) {
        this.book = book;
        this.stems = new Stems(book);
        this.nouns = new Nouns(book, stems);
    }

    /** @param running whether it is running text, in which a capital letter means something in every language */
    void add(String text, double weight, boolean running) {
        List<Token> tokens = Token.of(text);
        List<Word> side = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> stem = stem(token);
            if (stem.isEmpty() || !token.elided().isEmpty() || token.surface().matches("[وف]ال.*")) {
                side.clear();
            }
            if (stem.isPresent()) {
                Word word = new Word(stem.orElseThrow(), surface(token), nouns.sign(tokens, i, running));
                words.computeIfAbsent(word.stem, s -> new Seen()).add(word.surface, weight, word.nounSign);
                side.add(word);
                addRuns(side, weight);
            }
            if (token.ends()) {
                side.clear();
            }
        }
    }

    private void addRuns(List<Word> side, double weight) {
        for (int length = 2; length <= Math.min(LONGEST_RUN, side.size()); length++) {
            List<Word> run = side.subList(side.size() - length, side.size());
            Word head = nouns.headFirst() ? run.getFirst() : run.getLast();
            if (head.nounSign >= 1 && nouns.pairs()) {
                String stem = String.join(" ", run.stream().map(Word::stem).toList());
                String surface =
                        String.join(" ", run.stream().map(Word::surface).toList());
                runs.computeIfAbsent(stem, s -> new Seen()).add(surface, weight, 1);
            }
        }
    }

    /** Best first; equal weights in the order of the text. */
    List<Term> best() {
        Map<String, Integer> inside = new HashMap<>();
        List<Term> terms = new ArrayList<>();
        runs.forEach((stem, run) -> {
            if ((run.count >= 2 || named(stem, run)) && !insideLonger(stem, run)) {
                terms.add(new Term(run.surface(), stem, run.count, run.weight * FIXED_PAIR));
                for (String part : stem.split(" ", -1)) {
                    inside.merge(part, run.count, Integer::sum);
                }
            }
        });
        words.forEach((stem, word) -> {
            int alone = word.count - inside.getOrDefault(stem, 0);
            if (word.nounSigns >= 1 && alone > word.count / MOSTLY) {
                double certainty = 1 + PER_NOUN_SIGN * word.nounSigns / word.count;
                terms.add(new Term(word.surface(), stem, word.count, word.weight * certainty * alone / word.count));
            }
        });
        terms.sort(Comparator.comparingDouble(Term::weight).reversed());
        return terms;
    }

    /** A pair of the title whose words come back in the text, each with others. */
    private boolean named(String stem, Seen run) {
        return run.weight >= TITLE
                && Stream.of(stem.split(" ", -1))
                        .allMatch(part -> words.getOrDefault(part, new Seen()).count >= COMES_BACK);
    }

    private boolean insideLonger(String stem, Seen run) {
        return runs.entrySet().stream()
                .anyMatch(other -> other.getKey().length() > stem.length()
                        && (" " + other.getKey() + " ").contains(" " + stem + " ")
                        && other.getValue().count >= Math.max(2, run.count));
    }

    /** Weight of the nouns out of {@link #formative} that a text names, each once. */
    double relevance(String text, Map<String, Double> weights) {
        Map<String, Double> found = new HashMap<>();
        Token.of(text).forEach(token -> stem(token).ifPresent(s -> found.put(s, weights.getOrDefault(s, 0.0))));
        return found.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The stems of the most telling nouns with their weights. */
    Map<String, Double> formative() {
        Map<String, Double> weights = new HashMap<>();
        words.entrySet().stream()
                .filter(word -> word.getValue().nounSigns >= 1)
                .sorted(Comparator.<Map.Entry<String, Seen>>comparingDouble(word -> word.getValue().weight)
                        .reversed())
                .limit(FORMATIVE)
                .forEach(word -> weights.put(word.getKey(), word.getValue().weight));
        return weights;
    }

    private Optional<String> stem(Token token) {
        boolean counts = token.surface().length() >= SHORTEST
                && token.letters()
                && !book.has("weak", token.surface())
                && !book.has("units", token.surface())
                && !book.has("numbers", token.surface())
                && !book.has("months", token.surface());
        return counts ? stems.of(token.surface().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private String surface(Token token) {
        return switch (book.language()) {
            case AR, DARIJA -> Arabic.withoutPrefix(token.surface());
            case FR, EN, DE, IT -> token.surface();
        };
    }
}
