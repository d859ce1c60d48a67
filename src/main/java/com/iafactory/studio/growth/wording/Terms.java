package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the nouns that carry a text, by how often they are said. What is a noun is seen from its surroundings, without a
 * dictionary: an article before it, a capital letter inside a sentence, the Arabic article.
 */
final class Terms {
    private static final double PER_NOUN_SIGN = 0.5;
    private static final int SHORTEST = 3;

    /** What has been seen of one stem. */
    private static final class Seen {
        private final Map<String, Integer> surfaces = new LinkedHashMap<>();
        private double weight;
        private int count;
        private int nounSigns;

        Optional<Term> term(String stem) {
            if (nounSigns == 0 || surfaces.isEmpty()) {
                return Optional.empty();
            }
            String surface = surfaces.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue())
                    .orElseThrow()
                    .getKey();
            double certainty = 1 + PER_NOUN_SIGN * nounSigns / count;
            return Optional.of(new Term(surface, stem, count, weight * certainty));
        }
    }

    private final Phrasebook book;
    private final Stems stems;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    Terms(Phrasebook book) {
        this.book = book;
        this.stems = new Stems(book);
    }

    /** @param running whether it is running text, in which a capital letter means something in every language */
    void add(String text, double weight, boolean running) {
        List<Token> tokens = Token.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> stem = stem(token);
            if (stem.isPresent()) {
                Seen here = seen.computeIfAbsent(stem.orElseThrow(), s -> new Seen());
                here.weight += weight;
                here.count++;
                if (noun(tokens, i, running)) {
                    here.nounSigns++;
                    here.surfaces.merge(surface(token), 1, Integer::sum);
                }
            }
        }
    }

    /** Best first; equal weights in the order of the text. */
    List<Term> best() {
        List<Term> terms = new ArrayList<>();
        seen.forEach((stem, of) -> of.term(stem).ifPresent(terms::add));
        terms.sort(Comparator.comparingDouble(Term::weight).reversed());
        return terms;
    }

    /** Weight of every term that a text names, each once. */
    double weightIn(String text, Map<String, Double> weights) {
        Map<String, Double> found = new HashMap<>();
        Token.of(text)
                .forEach(token -> stem(token).ifPresent(s -> found.put(s, weights.getOrDefault(s, 0.0))));
        return found.values().stream().mapToDouble(Double::doubleValue).sum();
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

    private boolean noun(List<Token> tokens, int at, boolean running) {
        Token token = tokens.get(at);
        Optional<Token> before = at == 0 || tokens.get(at - 1).ends() ? Optional.empty() : Optional.of(tokens.get(at - 1));
        return switch (book.language()) {
            case DE -> token.capital() && !token.first();
            case AR, DARIJA ->
                Arabic.hasArticle(token.surface())
                        && before.map(b -> !Arabic.hasArticle(b.surface())).orElse(true);
            case FR, IT ->
                book.has("determiners", token.elided())
                        || before.map(b -> b.elided().isEmpty() && book.has("determiners", b.surface()))
                                .orElse(false)
                        || (running && token.capital() && !token.first());
            case EN -> (running && token.capital() && !token.first()) || endsNounPhrase(tokens, at);
        };
    }

    /** Last of at most three content words after an article, as "voters" in "the small Swiss voters". */
    private boolean endsNounPhrase(List<Token> tokens, int at) {
        boolean last = tokens.get(at).ends()
                || at == tokens.size() - 1
                || stems.of(tokens.get(at + 1).surface().toLowerCase(Locale.ROOT)).isEmpty();
        if (!last) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3) && !tokens.get(i).ends(); i--) {
            if (book.has("determiners", tokens.get(i).surface())) {
                return true;
            }
            if (stems.of(tokens.get(i).surface().toLowerCase(Locale.ROOT)).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private String surface(Token token) {
        Language language = book.language();
        return language == Language.AR || language == Language.DARIJA
                ? Arabic.withoutPrefix(token.surface())
                : token.surface();
    }
}
