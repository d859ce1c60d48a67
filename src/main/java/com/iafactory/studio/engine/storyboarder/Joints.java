package com.iafactory.studio.engine.storyboarder;

import java.util.List;

/** Where words may be parted: how well a cut sits after each word. */
final class Joints {
    /** After the end of a sentence. */
    static final int SENTENCE = 4;
    /** After a colon, semicolon or dash. */
    static final int CLAUSE = 3;
    /** After a comma or bracket. */
    static final int COMMA = 2;
    /** Before a conjunction or relative pronoun. */
    static final int OPENER = 1;
    /** Before a preposition. */
    static final int PHRASE = 0;
    /** Inside a phrase. */
    static final int INSIDE = -1;
    /** Between words that belong together: article and noun, number and unit. */
    static final int NEVER = -2;

    private Joints() {}

    static int[] of(List<Word> words, Grammar grammar) {
        int[] joints = new int[words.size()];
        for (int i = 0; i < joints.length; i++) {
            joints[i] = i == joints.length - 1 ? SENTENCE : between(words.get(i), words.get(i + 1), grammar);
        }
        return joints;
    }

    private static int between(Word left, Word right, Grammar grammar) {
        if (left.endsWith(".?!؟…") && !abbreviated(left)) {
            return SENTENCE;
        }
        if (left.endsWith(";؛:") || dash(left) || dash(right)) {
            return !dash(right) && left.bare().isEmpty() && !dash(left) ? COMMA : CLAUSE;
        }
        if (left.hasDigit() && right.hasDigit() && left.endsWith(",،")) {
            return NEVER;
        }
        if (left.endsWith(",،")
                || left.written().endsWith(")")
                || right.written().startsWith("(")) {
            return COMMA;
        }
        if (right.bare().isEmpty()
                || left.bare().isEmpty()
                || left.key().endsWith("'")
                || (left.hasDigit() && measured(right, grammar))
                || grammar.is(SmallWord.MILLION, left)
                || grammar.is(SmallWord.DETERMINER, left)
                || grammar.is(SmallWord.PREPOSITION, left)
                || grammar.is(SmallWord.OPENER, left)) {
            return NEVER;
        }
        boolean article = grammar.is(SmallWord.DETERMINER, right);
        if (grammar.is(SmallWord.OPENER, right) && !article) {
            return grammar.is(SmallWord.WEAK, left) ? INSIDE : OPENER;
        }
        if (grammar.is(SmallWord.PREPOSITION, right) || grammar.is(SmallWord.PREPOSITION, right.elided())) {
            return grammar.is(SmallWord.WEAK, left) ? NEVER : PHRASE;
        }
        return grammar.is(SmallWord.WEAK, left) || (left.capitalised() && right.capitalised()) || left.hasDigit()
                ? NEVER
                : INSIDE;
    }

    private static boolean measured(Word right, Grammar grammar) {
        return right.hasDigit()
                || grammar.is(SmallWord.UNIT, right)
                || grammar.is(SmallWord.MILLION, right)
                || grammar.is(SmallWord.MONTH, right)
                || Figures.isSymbol(right.bare());
    }

    private static boolean dash(Word word) {
        return (word.bare().isEmpty() && word.written().matches("[–—-]")) || word.endsWith("—");
    }

    /** A full stop after a single letter or a known short form ends no sentence. */
    private static boolean abbreviated(Word word) {
        return word.written().endsWith(".")
                && (word.bare().length() == 1 || word.key().matches("(st|mr|mrs|dr|bzw|ca|nr|env|art|vol|\\d+)"));
    }
}
