package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.Optional;

/** A number and an ordinal behind it: "twenty-first" is one order, "three hundred second-hand cars" may be two numbers. */
record Order(Lexicon lexicon, Sentence sentence, Grammar.Part part) {
    /** Both as one number; empty where the language has no such orders, or where none ends so. */
    Optional<Grammar.Part> whole() {
        boolean apart = lexicon.follows(Rule.UNITS_FIRST) || lexicon.follows(Rule.COMPOUND);
        int last = last();
        if (apart || !goesOn() || last >= sentence.size() || !ordinal(last).is(Kind.ORDINAL)) {
            return Optional.empty();
        }
        BigDecimal value = part.value().add(ordinal(last).value());
        return Optional.of(new Grammar.Part(value, last + 1, BigDecimal.ONE));
    }

    /** Whether a hyphen or an "and" makes them one order, to which nobody is held. */
    boolean sure() {
        return last() > part.end() || sentence.hyphened(last());
    }

    private int last() {
        int at = part.end();
        return at < sentence.size() && sentence.atoms().get(at).is(Kind.JOIN) ? at + 1 : at;
    }

    private boolean goesOn() {
        Atom end = sentence.atoms().get(part.end() - 1);
        return end.is(Kind.TENS)
                || end.hundred()
                || end.thousandOrMore()
                || end.is(Kind.TEEN) && lexicon.follows(Rule.TWENTIES);
    }

    private Atom ordinal(int at) {
        return sentence.atoms().get(at);
    }
}
