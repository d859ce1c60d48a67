package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "A canton is a member state": what is defined, and what it is. */
record Definitions(Grammar grammar) {
    private static final int TERM = 4;
    private static final int MEANING = 10;

    Optional<ShotContent> of(List<Word> words) {
        int copula = IntStream.range(1, Math.min(words.size(), TERM + 1))
                .filter(i -> grammar.is(SmallWord.COPULA, words.get(i)))
                .findFirst()
                .orElse(-1);
        if (copula < 1 || words.size() - copula < 4 || !names(words.subList(0, copula))) {
            return Optional.empty();
        }
        Word next = words.get(copula + 1);
        boolean kind = grammar.is(SmallWord.INDEFINITE, "*")
                || grammar.is(SmallWord.INDEFINITE, next)
                || grammar.is(SmallWord.INDEFINITE, next.elided());
        if (!kind || next.hasDigit()) {
            return Optional.empty();
        }
        Abridger abridger = new Abridger(grammar);
        Phrase term = Phrases.set(words, IntStream.range(0, copula).boxed().toList(), true, grammar);
        Phrase meaning =
                Phrases.set(words, abridger.beginning(words, copula + 1, words.size(), MEANING), false, grammar);
        return Word.all(meaning.text()).size() < 2
                ? Optional.empty()
                : Optional.of(new ShotContent.Definition(term, meaning));
    }

    /** A noun with its article, not "it", "there" or a clause. */
    private boolean names(List<Word> subject) {
        return subject.stream().anyMatch(grammar::speaks)
                && !grammar.is(SmallWord.PREPOSITION, subject.getFirst())
                && subject.stream()
                        .noneMatch(word -> word.hasDigit()
                                || (grammar.is(SmallWord.OPENER, word) && !grammar.is(SmallWord.DETERMINER, word))
                                || word.endsWith(",;:،"));
    }
}
