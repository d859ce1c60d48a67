package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A figure that fills the plate, with what it measures. */
record BigNumbers(Grammar grammar) {
    private static final int LABEL = 8;

    /** @param least how striking the figure must be */
    Optional<ShotContent> of(List<Word> words, int least) {
        return Figures.of(words, grammar).stream()
                .filter(figure -> figure.striking() >= least)
                .max(Comparator.comparingInt(Figure::striking).thenComparing(Figure::first, Comparator.reverseOrder()))
                .flatMap(figure -> label(words, figure)
                        .map(label -> new ShotContent.BigNumber(
                                figure.value(),
                                figure.number(),
                                figure.decimals(),
                                figure.unit(),
                                label,
                                figure.first())));
    }

    private Optional<Phrase> label(List<Word> words, Figure figure) {
        // "5.6 million people" has said what it counts.
        boolean complete = figure.unit().contains(" ");
        return (complete ? subject(words, figure, LABEL) : counted(words, figure))
                .or(() -> subject(words, figure, LABEL))
                .or(() -> after(words, figure));
    }

    /** What the figure counts, when it says so right behind it: "palms" of "18 million palms". */
    private Optional<Phrase> counted(List<Word> words, Figure figure) {
        if (figure.end() >= words.size()) {
            return Optional.empty();
        }
        Word next = words.get(figure.end());
        boolean partitive = grammar.is(SmallWord.PARTITIVE, next) || grammar.is(SmallWord.PARTITIVE, next.elided());
        boolean elsewhere = grammar.is(SmallWord.OPENER, next)
                || grammar.is(SmallWord.PREPOSITION, next)
                || grammar.is(SmallWord.PREPOSITION, next.elided())
                || grammar.is(SmallWord.CONTRAST, next);
        return partitive || !elsewhere
                ? after(words, figure).filter(label -> grammar.language() != Language.DE || hasNoun(label))
                : Optional.empty();
    }

    private static boolean hasNoun(Phrase german) {
        return Word.all(german.text()).stream().anyMatch(Word::capitalised);
    }

    private Optional<Phrase> after(List<Word> words, Figure figure) {
        if (figure.end() >= words.size() || words.get(figure.end() - 1).endsWith(".,;:!?،؛؟)")) {
            return Optional.empty();
        }
        int[] joints = Joints.of(words, grammar);
        int end = figure.end();
        while (end < words.size() && (end == figure.end() || joints[end - 1] < Joints.OPENER)) {
            end++;
        }
        return phrase(words, figure.end(), end, LABEL);
    }

    /**
     * What stands before a figure, without the verb that leads to it. Of "In 2016, the tunnel measured" that is the second
     * clause, of "The tunnel, opened in 2016, measures" the first.
     */
    Optional<Phrase> subject(List<Word> words, Figure figure, int most) {
        int end = figure.first();
        while (end > 0 && leads(words.get(end - 1))) {
            end--;
        }
        int trimmed = end;
        int[] joints = Joints.of(words, grammar);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < figure.first() - 1; i++) {
            if (joints[i] >= Joints.COMMA) {
                starts.add(i + 1);
            }
        }
        boolean inserted = starts.size() > 2 && !grammar.is(SmallWord.PREPOSITION, words.getFirst());
        int first =
                inserted ? 0 : starts.stream().filter(start -> start < trimmed).reduce(0, Math::max);
        int last = inserted ? starts.get(1) : end;
        while (first < last && grammar.isArabic() && grammar.is(SmallWord.MEASURING, words.get(first))) {
            first++;
        }
        boolean noun = last - first > 1 || (last > first && standsAlone(words.get(first)));
        return noun ? phrase(words, first, last, most) : Optional.empty();
    }

    /** One word names a subject when it looks like a noun; Latin Darija has no capitals and no article of its own to tell. */
    private boolean standsAlone(Word word) {
        boolean latin = word.key().chars().allMatch(c -> c < 0x600);
        return word.capitalised() || word.key().startsWith("ال") || (grammar.language() == Language.DARIJA && latin);
    }

    private boolean leads(Word word) {
        return !grammar.closes(word)
                || grammar.is(SmallWord.MEASURING, word)
                || grammar.is(SmallWord.MEASURING, word.core())
                || grammar.is(SmallWord.WEAK, word);
    }

    private Optional<Phrase> phrase(List<Word> words, int first, int end, int most) {
        Phrase phrase = new Abridger(grammar).phrase(words, first, end, most);
        return speaking(phrase.text()) >= 1 ? Optional.of(phrase) : Optional.empty();
    }

    private long speaking(String text) {
        return Word.all(text).stream()
                .filter(word -> grammar.speaks(word) && !word.hasDigit())
                .count();
    }
}
