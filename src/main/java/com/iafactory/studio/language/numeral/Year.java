package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.Optional;

/** "Nineteen eighty-four"; but "at ten thirty", "eleven forty-five" and "fifteen-twenty people" are two numbers each. */
record Year(Lexicon lexicon, Sentence sentence, int at, Grammar.Part century) {
    private static final int FIRST = 11;
    private static final int LAST = 20;
    /** Up to here a number may as well be an hour. */
    private static final int HOURS = 12;

    Optional<Grammar.Part> whole() {
        boolean can = lexicon.follows(Rule.PAIRS)
                && !sentence.atoms().get(at).is(Kind.DIGITS)
                && between(century, FIRST, LAST)
                && !clock();
        if (!can) {
            return Optional.empty();
        }
        return new Grammar(lexicon, sentence)
                .number(century.end())
                .filter(years -> between(years, 10, 99) && !apart(years))
                .map(years -> new Grammar.Part(
                        century.value().movePointRight(2).add(years.value()), years.end(), BigDecimal.ONE));
    }

    private boolean clock() {
        return between(century, FIRST, HOURS) ? !sentence.before(at, "year") : sentence.before(at, "clock");
    }

    /** A range, or "nineteen twenty-pound notes". */
    private boolean apart(Grammar.Part years) {
        boolean range = sentence.hyphened(century.end())
                && years.value().remainder(BigDecimal.TEN).signum() == 0;
        return range || sentence.hyphened(years.end());
    }

    private static boolean between(Grammar.Part part, int first, int last) {
        return part.scale().compareTo(BigDecimal.ONE) == 0
                && part.value().scale() <= 0
                && part.value().compareTo(BigDecimal.valueOf(first)) >= 0
                && part.value().compareTo(BigDecimal.valueOf(last)) <= 0;
    }
}
