package com.iafactory.studio.language.numeral;

/** What a word does in a number. */
enum Kind {
    /** 0 to 9. */
    UNIT,
    /** "a" in "a hundred": one, only before a hundred or more. */
    ARTICLE,
    /** 10 to 19. */
    TEEN,
    /** 20 to 90. */
    TENS,
    /** A hundred, thousand or more that multiplies what stands before it, and says no number without. */
    SCALE,
    /** The same, and one of it where nothing stands before. */
    ALONE,
    /** A thousand or more only right behind a number: "zwei Mio". */
    BEHIND,
    /** The same, but not behind a lone one: "tremila", but not "un mio amico". */
    PLURAL,
    /** A thousand only ahead of hundreds: "mil neuf cent". */
    AHEAD,
    /** Hundreds or more in one word, such as the Arabic dual. */
    FIXED,
    HALF,
    /** "and a half", tied to the unit before it. */
    MORE,
    /** "and" between the parts of one number. */
    JOIN,
    /** What stands for the decimal mark. */
    POINT,
    ORDINAL,
    /** "a dozen", "the eighties": a number nobody is held to. */
    ABOUT,
    /** A number and what it counts in one word: "zweihundertköpfig". */
    COUNTED,
    /** "dreissigprozentig". */
    PERCENT,
    /** "thousands": no number, but what figures beside it may be in. */
    LOOSE,
    /** The same of a short name, behind a word that heads columns: "in Mio CHF"; elsewhere it is none. */
    SHORT,
    /** A figure in digits. */
    DIGITS,
    /** Any other word. */
    OTHER
}
