package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Two figures of one kind set against each other: "12 % here against 30 % there", "from 12 to 30", "in 2010 … in 2023 …". */
record Comparisons(Grammar grammar) {
    private static final int LABEL = 5;
    private static final int FARTHEST = 12;

    Optional<ShotContent> of(List<Word> words) {
        List<Figure> figures = Figures.of(words, grammar);
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure left = figures.get(i);
            Figure right = figures.get(i + 1);
            if (comparable(left, right)) {
                Optional<ShotContent> found = years(words, left, right)
                        .or(() -> contrast(words, left, right))
                        .or(() -> change(words, left, right));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean comparable(Figure left, Figure right) {
        boolean sameUnit =
                left.unit().isEmpty() || right.unit().isEmpty() || left.unit().equalsIgnoreCase(right.unit());
        return sameUnit
                && !(left.unit().isEmpty() && right.unit().isEmpty() && Math.max(left.number(), right.number()) < 10)
                && left.number() != right.number()
                && right.first() - left.end() <= FARTHEST;
    }

    private Optional<ShotContent> years(List<Word> words, Figure left, Figure right) {
        List<Integer> years = IntStream.range(0, words.size())
                .filter(i -> Figures.isYear(words, i, grammar)
                        && figureAt(left, i).isEmpty()
                        && figureAt(right, i).isEmpty())
                .boxed()
                .toList();
        if (years.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(sides(
                Phrases.set(words, List.of(years.get(0)), false, grammar),
                left,
                Phrases.set(words, List.of(years.get(1)), false, grammar),
                right));
    }

    private Optional<ShotContent> contrast(List<Word> words, Figure left, Figure right) {
        OptionalInt against = IntStream.range(left.end(), right.first())
                .filter(i -> grammar.is(SmallWord.CONTRAST, words.get(i)))
                .findFirst();
        if (against.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> leftLabel = label(words, left.end(), against.getAsInt())
                .or(() -> new BigNumbers(grammar).subject(words, left, LABEL));
        Optional<Phrase> rightLabel = label(words, right.end(), clauseEnd(words, right.end()))
                .or(() -> label(words, against.getAsInt() + 1, right.first()));
        return leftLabel.flatMap(l -> rightLabel.map(r -> sides(l, left, r, right)));
    }

    /** "from 12 to 30 km": the sides are before and after. */
    private Optional<ShotContent> change(List<Word> words, Figure left, Figure right) {
        boolean from = left.first() > 0 && grammar.is(SmallWord.FROM, words.get(left.first() - 1));
        boolean to = left.end() == right.first() - 1 && grammar.is(SmallWord.TO, words.get(left.end()));
        if (!from || !to || grammar.first(SmallWord.BEFORE).isEmpty()) {
            return Optional.empty();
        }
        boolean latin = words.stream()
                .noneMatch(
                        w -> com.iafactory.studio.media.Direction.of(w.bare()).rightToLeft());
        return Optional.of(sides(
                Phrase.still(word(SmallWord.BEFORE, latin)), left, Phrase.still(word(SmallWord.AFTER, latin)), right));
    }

    private String word(SmallWord kind, boolean latin) {
        List<String> words = grammar.lists().getOrDefault(kind, List.of());
        String last = words.getLast();
        String chosen = grammar.isArabic() && latin ? last : words.getFirst();
        return chosen.substring(0, 1).toUpperCase(grammar.language().locale()) + chosen.substring(1);
    }

    private static Optional<Figure> figureAt(Figure figure, int word) {
        return word >= figure.first() && word < figure.end() ? Optional.of(figure) : Optional.empty();
    }

    private int clauseEnd(List<Word> words, int from) {
        int[] joints = Joints.of(words, grammar);
        int end = from;
        while (end < words.size() && (end == from || joints[end - 1] < Joints.COMMA)) {
            end++;
        }
        return end;
    }

    private Optional<Phrase> label(List<Word> words, int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        int start = from;
        while (start < to - 1
                && (words.get(start).bare().isEmpty() || grammar.is(SmallWord.CONTRAST, words.get(start)))) {
            start++;
        }
        Phrase phrase = new Abridger(grammar).phrase(words, start, to, LABEL);
        return Word.all(phrase.text()).stream().anyMatch(grammar::speaks) ? Optional.of(phrase) : Optional.empty();
    }

    private static ShotContent sides(Phrase leftLabel, Figure left, Phrase rightLabel, Figure right) {
        String unit = left.unit().isEmpty() ? right.unit() : left.unit();
        return new ShotContent.Comparison(
                new ShotContent.Side(leftLabel, shown(left, unit), left.number()),
                new ShotContent.Side(rightLabel, shown(right, unit), right.number()));
    }

    private static String shown(Figure figure, String unit) {
        return unit.isEmpty() ? figure.value() : figure.value() + "\u00A0" + unit;
    }
}
