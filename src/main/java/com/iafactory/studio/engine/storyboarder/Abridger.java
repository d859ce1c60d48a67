package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shortens what is said to what is shown: whole phrases of the sentence, dropped at clause boundaries, never cut inside a
 * phrase and never ending on an article, a preposition or an auxiliary.
 */
record Abridger(Grammar grammar) {
    /** A phrase of two words out of a longer sentence says too little; then it may end before an object. */
    private static final int LEAST = 3;

    /** What the beginning of a clause, and that of the sentence, are worth next to a word that says something (1). */
    private static final double CLAUSE_START = 1.4;

    private static final double SENTENCE_START = 1.2;
    private static final double CLAUSE_END = 1.6;
    private static final double INSERTION_DROPPED = 0.9;

    /** The words of a shot as one sentence of at most so many words. */
    Phrase sentence(List<Word> words, int most) {
        return Phrases.set(words, kept(words, 0, words.size(), most, true), true, grammar);
    }

    /** Some words of a shot as a phrase that begins as it is written. */
    Phrase phrase(List<Word> words, int from, int to, int most) {
        return Phrases.set(words, kept(words, from, to, most, true), false, grammar);
    }

    /** A question keeps its first word, whatever it is. */
    Phrase question(List<Word> words, int most) {
        Phrase phrase = Phrases.set(words, kept(words, 0, words.size(), most, false), true, grammar);
        String mark = words.getLast().written().replaceAll("[^?؟]", "");
        if (mark.isEmpty() || phrase.text().isEmpty() || phrase.text().contains(mark)) {
            return phrase;
        }
        String space = grammar.language() == Language.FR ? "\u202F" : "";
        return new Phrase(phrase.text() + space + mark.charAt(0), phrase.saidAt(), phrase.emphasis());
    }

    /** The beginning of a range, as long as fits: for what must not start anywhere else, such as the meaning of a term. */
    List<Integer> beginning(List<Word> words, int from, int to, int most) {
        if (length(words, from, to) <= most) {
            return IntStream.range(from, to).boxed().toList();
        }
        int[] joints = Joints.of(words, grammar);
        for (int joint : new int[] {Joints.COMMA, Joints.OPENER, Joints.PHRASE}) {
            for (int end = to - 1; end > from + 1; end--) {
                if (joints[end - 1] >= joint
                        && grammar.closes(words.get(end - 1))
                        && length(words, from, end) <= most) {
                    return IntStream.range(from, end).boxed().toList();
                }
            }
        }
        return cutHard(words, from, to, most);
    }

    List<Integer> kept(List<Word> words, int from, int to, int most, boolean dropOpener) {
        int first = from;
        int end = to;
        while (first < end && words.get(first).bare().isEmpty()) {
            first++;
        }
        if (dropOpener && end - first > 3 && opensNeedlessly(words.get(first))) {
            first++;
        }
        while (to < words.size()
                && end - 1 > first
                && !grammar.closes(words.get(end - 1))
                && words.get(end - 1).written().equals(words.get(end - 1).bare())) {
            end--;
        }
        if (length(words, first, end) <= most) {
            return IntStream.range(first, end).boxed().toList();
        }
        for (int joint : new int[] {Joints.OPENER, Joints.PHRASE, Joints.INSIDE}) {
            List<Integer> best = best(words, first, end, most, joint);
            if (best.size() >= LEAST || (!best.isEmpty() && joint == Joints.INSIDE)) {
                boolean needless = best.size() > 3 && opensNeedlessly(words.get(best.getFirst()));
                return dropOpener && needless ? best.subList(1, best.size()) : best;
            }
        }
        return cutHard(words, first, end, most);
    }

    /**
     * Whether a phrase reads well without this first word. German clauses change their order after "weil" or "dass" and keep
     * it; German "die" and "der" are articles as often as not.
     */
    private boolean opensNeedlessly(Word word) {
        return grammar.is(SmallWord.COORDINATING, word)
                || (grammar.is(SmallWord.OPENER, word)
                        && grammar.language() != Language.DE
                        && !grammar.is(SmallWord.DETERMINER, word));
    }

    /** @param opening the weakest joint at which the phrase may begin; German, whose verbs come last, may end only there too */
    private List<Integer> best(List<Word> words, int from, int to, int most, int opening) {
        int closing = grammar.language() == Language.DE ? opening : Math.min(opening, Joints.PHRASE);
        int[] joints = Joints.of(words, grammar);
        List<Integer> best = List.of();
        double highest = 0;
        for (int first = from; first < to; first++) {
            if (first > from && joints[first - 1] < Math.max(opening, Joints.PHRASE)) {
                continue;
            }
            for (int end = first + 2; end <= to; end++) {
                if (end < to && (joints[end - 1] < closing || !grammar.closes(words.get(end - 1)))) {
                    continue;
                }
                double value = value(words, joints, first, end, from, to);
                if (length(words, first, end) <= most && value > highest) {
                    highest = value;
                    best = IntStream.range(first, end).boxed().toList();
                }
                List<Integer> shorter = withoutInsertion(words, joints, first, end, most);
                if (!shorter.isEmpty() && value + INSERTION_DROPPED > highest) {
                    double kept = value + INSERTION_DROPPED - dropped(words, first, end, shorter);
                    if (kept > highest) {
                        highest = kept;
                        best = shorter;
                    }
                }
            }
        }
        return best;
    }

    private double value(List<Word> words, int[] joints, int first, int end, int from, int to) {
        double value = 0;
        for (int i = first; i < end; i++) {
            value += Math.min(2.2, Emphasis.weight(words, i, grammar) / 1.6);
        }
        boolean clause = first == from || joints[first - 1] >= Joints.COMMA;
        value += clause ? CLAUSE_START : 0;
        value += first == from ? SENTENCE_START : 0;
        value += end == to || joints[end - 1] >= Joints.OPENER ? CLAUSE_END : 0;
        value -= end - first < 3 ? 2 : 0;
        Word opening = words.get(first);
        if (grammar.is(SmallWord.PREPOSITION, opening) || grammar.is(SmallWord.PREPOSITION, opening.elided())) {
            value -= 1.5;
        }
        if (first == from) {
            return value;
        }
        // A relative clause does not stand alone; after a comma German "die" opens one.
        boolean article = grammar.is(SmallWord.DETERMINER, opening) && grammar.language() != Language.DE;
        if (grammar.is(SmallWord.OPENER, opening) && !article) {
            value -= grammar.is(SmallWord.COORDINATING, opening) ? 0.3 : 2;
        }
        return value;
    }

    /** The window without what stands between two commas in it: "Lake Geneva, which borders France, covers 580 km²". */
    private List<Integer> withoutInsertion(List<Word> words, int[] joints, int first, int end, int most) {
        List<Integer> commas = IntStream.range(first, end - 1)
                .filter(i -> joints[i] == Joints.COMMA)
                .boxed()
                .toList();
        if (commas.size() != 2) {
            return List.of();
        }
        int open = commas.get(0) + 1;
        int close = commas.get(1) + 1;
        boolean relative =
                grammar.is(SmallWord.OPENER, words.get(open)) && !grammar.is(SmallWord.COORDINATING, words.get(open));
        boolean insertion = relative || grammar.is(SmallWord.PREPOSITION, words.get(open));
        if (!insertion || open - first < 2 || end - close < 2) {
            return List.of();
        }
        List<Integer> kept =
                new ArrayList<>(IntStream.range(first, open).boxed().toList());
        kept.addAll(IntStream.range(close, end).boxed().toList());
        return kept.size() <= most ? kept : List.of();
    }

    private double dropped(List<Word> words, int first, int end, List<Integer> kept) {
        return IntStream.range(first, end)
                .filter(i -> !kept.contains(i))
                .mapToDouble(i -> Math.min(2.2, Emphasis.weight(words, i, grammar) / 1.6))
                .sum();
    }

    /** No joint in reach: the first words, shortened until they end well. */
    private List<Integer> cutHard(List<Word> words, int first, int end, int most) {
        int last = Math.min(end, first + most);
        while (last > first + 1 && !grammar.closes(words.get(last - 1))) {
            last--;
        }
        return IntStream.range(first, last).boxed().toList();
    }

    private static int length(List<Word> words, int first, int end) {
        return (int) IntStream.range(first, end)
                .filter(i ->
                        !words.get(i).bare().isEmpty() || words.get(i).written().matches("[–—-]"))
                .count();
    }
}
