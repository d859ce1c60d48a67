package com.iafactory.studio.language.numeral;

/** In what the languages' numbers differ, besides their words. */
enum Rule {
    /** The parts of a number are one word: German, Italian. */
    COMPOUND,
    /** "Five and twenty". */
    UNITS_FIRST,
    /** "Three ten" is thirteen: Arabic. */
    UNIT_TEN,
    /** No part follows another without "and". */
    JOIN_NEEDED,
    /** "And", "in", "for", "the" are written onto the word: Arabic letters, and Darija's Latin ones. */
    PREFIXES,
    /** Sixty and eighty go on to nineteen, ten and seven make seventeen, four times twenty is eighty: French. */
    TWENTIES,
    /** "Nineteen eighty-four". */
    PAIRS
}
