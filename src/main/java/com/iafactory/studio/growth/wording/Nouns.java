package com.iafactory.studio.growth.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells nouns by their surroundings, without a dictionary: an article before them, a capital letter inside a sentence, the
 * Arabic article.
 */
final class Nouns {
    private static final double CLEAR = 1;
    private static final double LIKELY = 0.5;

    private final Phrasebook book;
    private final Stems stems;

    Nouns(Phrasebook book, Stems stems) {
        this.book = book;
        this.stems = stems;
    }

    /** How surely the word is a noun here, 0 to 1. */
    double sign(List<Token> tokens, int at, boolean running) {
        Token token = tokens.get(at);
        Optional<Token> before =
                at == 0 || tokens.get(at - 1).ends() ? Optional.empty() : Optional.of(tokens.get(at - 1));
        boolean name = running && token.capital() && !token.first();
        return switch (book.language()) {
            case DE -> token.capital() && !token.first() ? CLEAR : 0;
            case AR, DARIJA ->
                Arabic.hasArticle(token.surface())
                                && before.map(b -> !Arabic.hasArticle(b.surface()))
                                        .orElse(true)
                        ? CLEAR
                        : 0;
            case FR, IT ->
                name
                                || book.has("determiners", token.elided())
                                || before.map(b -> token.elided().isEmpty() && book.has("determiners", b.surface()))
                                        .orElse(false)
                        ? CLEAR
                        : 0;
            case EN -> name ? CLEAR : Math.max(mayBeName(token, at, running), running ? english(tokens, at) : 0);
        };
    }

    /** Whether the noun of a fixed pair is its first word, as in "train suisse", or its last, as in "Swiss train". */
    boolean headFirst() {
        return switch (book.language()) {
            case FR, IT, AR, DARIJA -> true;
            case EN, DE -> false;
        };
    }

    /** German writes its pairs as one word. */
    boolean pairs() {
        return switch (book.language()) {
            case FR, IT, AR, DARIJA, EN -> true;
            case DE -> false;
        };
    }

    /** A capital at the start of a sentence, or inside a title, in which English writes many: it may be a name. */
    private static double mayBeName(Token token, int at, boolean running) {
        return token.capital() && (running || at > 0) ? LIKELY : 0;
    }

    /** The last content word after an article; surely a noun when it is the only one, as "voters" in "the voters". */
    private double english(List<Token> tokens, int at) {
        boolean last = tokens.get(at).ends() || at == tokens.size() - 1 || small(tokens.get(at + 1));
        int before = at - 1;
        while (before >= Math.max(0, at - 2) && !tokens.get(before).ends() && last) {
            if (book.has("determiners", tokens.get(before).surface())) {
                return before == at - 1 ? CLEAR : LIKELY;
            }
            last = !small(tokens.get(before));
            before--;
        }
        return 0;
    }

    private boolean small(Token token) {
        return stems.of(token.surface().toLowerCase(Locale.ROOT)).isEmpty();
    }
}
