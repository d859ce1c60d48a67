package com.iafactory.studio.engine.storyboarder;

/** What a small word does in a sentence; the rows of {@code grammar.tsv}. */
enum SmallWord {
    DETERMINER,
    PREPOSITION,
    /** Opens a clause: conjunctions and relative pronouns. */
    OPENER,
    /** Auxiliaries, pronouns and adverbs on which no phrase may end. */
    WEAK,
    COPULA,
    /** What stands after the copula of a definition. */
    INDEFINITE,
    CONTRAST,
    FROM,
    TO,
    BEFORE,
    AFTER,
    /** Verbs that lead to a figure: "measures", "reaches". */
    MEASURING,
    LOCATIVE,
    MILLION,
    UNIT,
    MONTH,
    /** "of" between a figure and what it counts. */
    PARTITIVE,
    /** What stands before a year. */
    YEAR_OPENER,
    COORDINATING,
    THANKS,
    THANKS_LATIN;

    String row() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
