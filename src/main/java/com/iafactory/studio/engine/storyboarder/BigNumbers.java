package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
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
                                figure.value(), figure.number(), figure.decimals(), figure.unit(), label, figure.first())));
    }

    private Optional<Phrase> label(List<Word> words, Figure figure) {
        Optional<Phrase> after = after(words, figure);
        boolean telling = after.filter(p -> speaking(p.text()) >= 2 || figure.unit().isEmpty() && speaking(p.text()) >= 1).isPresent();
        return telling ? after : before(words, figure).or(() -> after);
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
        return phrase(words, figure.end(), end);
    }

    /** The subject: what stands before the figure, without the verb that leads to it. */
    private Optional<Phrase> before(List<Word> words, Figure figure) {
        int[] joints = Joints.of(words, grammar);
        int end = figure.first();
        while (end > 0 && leads(words.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && joints[first - 1] < Joints.COMMA) {
            first--;
        }
        return end > first ? phrase(words, first, end) : Optional.empty();
    }

    private boolean leads(Word word) {
        return !grammar.closes(word)
                || grammar.is(SmallWord.MEASURING, word)
                || grammar.is(SmallWord.MEASURING, word.core())
                || grammar.is(SmallWord.WEAK, word);
    }

    private Optional<Phrase> phrase(List<Word> words, int first, int end) {
        Phrase phrase = new Abridger(grammar).phrase(words, first, end, LABEL);
        return speaking(phrase.text()) >= 1 ? Optional.of(phrase) : Optional.empty();
    }

    private long speaking(String text) {
        return Word.all(text).stream().filter(grammar::speaks).count();
    }
}
