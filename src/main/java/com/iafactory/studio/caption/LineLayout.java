package com.iafactory.studio.caption;

import java.util.List;
import java.util.Optional;

/** Sets the words of one cue on its lines: one when it fits, else two of like length, broken by sense. */
final class LineLayout {
    private static final double IMBALANCE = 8;
    /** A longer upper line covers more of the picture. */
    private static final double TOP_HEAVY = 0.5;

    private static final double LONELY = 10;

    private final CaptionProfile profile;
    private final SenseBreak sense;

    LineLayout(CaptionProfile profile, SenseBreak sense) {
        this.profile = profile;
        this.sense = sense;
    }

    /** @param cost how bad it is, 0 is perfect */
    record Layout(List<List<TimedWord>> lines, double cost) {}

    /** @return empty when the words do not fit */
    Optional<Layout> of(List<TimedWord> words) {
        if (fits(words)) {
            return Optional.of(new Layout(List.of(words), lonely(words)));
        }
        if (profile.lines() < 2) {
            return Optional.empty();
        }
        Optional<Layout> best = Optional.empty();
        for (int at = 1; at < words.size(); at++) {
            List<TimedWord> upper = words.subList(0, at);
            List<TimedWord> lower = words.subList(at, words.size());
            if (fits(upper) && fits(lower)) {
                double cost = cost(upper, lower);
                if (best.isEmpty() || cost < best.get().cost()) {
                    best = Optional.of(new Layout(List.of(upper, lower), cost));
                }
            }
        }
        return best;
    }

    static int characters(List<TimedWord> words) {
        int count = words.size() - 1;
        for (TimedWord word : words) {
            count += word.text().codePointCount(0, word.text().length());
        }
        return count;
    }

    private double cost(List<TimedWord> upper, List<TimedWord> lower) {
        int top = characters(upper);
        int bottom = characters(lower);
        double uneven = (double) Math.abs(top - bottom) / profile.charactersPerLine();
        return sense.between(upper.getLast().text(), lower.getFirst().text())
                + IMBALANCE * uneven
                + (top > bottom ? TOP_HEAVY : 0)
                + lonely(upper)
                + lonely(lower);
    }

    private double lonely(List<TimedWord> line) {
        return line.size() < profile.fewestWordsPerLine() && characters(line) * 2 < profile.charactersPerLine()
                ? LONELY
                : 0;
    }

    /** A single word always fits: it cannot be broken, and the lint says that it is too long. */
    private boolean fits(List<TimedWord> line) {
        return line.size() == 1
                || (line.size() <= profile.wordsPerLine() && characters(line) <= profile.charactersPerLine());
    }
}
