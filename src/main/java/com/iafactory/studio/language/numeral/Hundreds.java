package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.Optional;

/** The part of the grammar that is below a thousand. */
record Hundreds(Grammar grammar) {
    private static final int TEN = 10;

    /** What thousands and more are counted by: below a thousand, or a figure in digits before one of them. */
    Optional<Grammar.Part> group(int at) {
        if (atom(at).is(Kind.DIGITS)) {
            return atom(at + 1).thousandOrMore() ? Optional.of(part(atom(at).value(), at + 1)) : Optional.empty();
        }
        if (atom(at).is(Kind.FIXED)) {
            return atom(at).value().compareTo(BigDecimal.valueOf(1000)) < 0
                    ? Optional.of(rest(part(atom(at).value(), at + 1)))
                    : Optional.empty();
        }
        Optional<Grammar.Part> before = belowHundred(at);
        int end = before.map(Grammar.Part::end).orElse(at);
        boolean counts = before.map(this::countsHundreds).orElse(atom(at).is(Kind.ALONE));
        if (!atom(end).hundred() || !counts) {
            return before;
        }
        BigDecimal hundreds = before.map(Grammar.Part::value).orElse(BigDecimal.ONE);
        return Optional.of(rest(part(hundreds.movePointRight(2), end + 1)));
    }

    /** Two to nine, and as in "nineteen hundred". */
    private boolean countsHundreds(Grammar.Part before) {
        int count = before.value().intValue();
        return count > 0 && count % TEN != 0;
    }

    private Grammar.Part rest(Grammar.Part hundreds) {
        int begin = grammar.joined(hundreds.end());
        if (begin == hundreds.end() && follows(Rule.JOIN_NEEDED)) {
            return hundreds;
        }
        return belowHundred(begin)
                .filter(more -> more.value().signum() > 0 && !atom(more.end()).hundred())
                .map(more -> part(hundreds.value().add(more.value()), more.end()))
                .orElse(hundreds);
    }

    Optional<Grammar.Part> belowHundred(int at) {
        Atom first = atom(at);
        return switch (first.kind()) {
            case ARTICLE ->
                atom(at + 1).hundred() || atom(at + 1).thousandOrMore()
                        ? Optional.of(part(first.value(), at + 1))
                        : Optional.empty();
            case UNIT -> Optional.of(unit(at));
            case TEEN -> Optional.of(teen(at));
            case TENS -> Optional.of(tens(first.value(), at + 1));
            default -> Optional.empty();
        };
    }

    private Grammar.Part unit(int at) {
        BigDecimal value = atom(at).value();
        Atom next = atom(at + 1);
        boolean tens = next.is(Kind.JOIN) && atom(at + 2).is(Kind.TENS) && value.signum() > 0;
        if (follows(Rule.UNITS_FIRST) && tens && (!follows(Rule.COMPOUND) || grammar.oneWord(at, at + 2))) {
            return part(value.add(atom(at + 2).value()), at + 3);
        }
        if (follows(Rule.UNIT_TEN) && next.is(Kind.TEEN) && next.isOf(TEN)) {
            return part(value.add(next.value()), at + 2);
        }
        if (follows(Rule.TWENTIES) && atom(at).isOf(4) && next.is(Kind.TENS) && next.isOf(20)) {
            return tens(BigDecimal.valueOf(80), at + 2);
        }
        return part(value, at + 1);
    }

    private Grammar.Part teen(int at) {
        Atom next = atom(at + 1);
        boolean seventeen = follows(Rule.TWENTIES)
                && atom(at).isOf(TEN)
                && next.is(Kind.UNIT)
                && next.value().intValue() >= 7;
        return seventeen ? part(atom(at).value().add(next.value()), at + 2) : part(atom(at).value(), at + 1);
    }

    private Grammar.Part tens(BigDecimal tens, int at) {
        if (follows(Rule.UNITS_FIRST)) {
            return part(tens, at);
        }
        boolean french = follows(Rule.TWENTIES);
        int begin = french ? grammar.joined(at) : at;
        boolean and = begin > at;
        Atom next = atom(begin);
        boolean counted = next.is(Kind.UNIT) && next.value().signum() > 0 && (!and || next.isOf(1));
        if (counted) {
            return part(tens.add(next.value()), begin + 1);
        }
        boolean onToNineteen = french && (tens.intValue() == 60 || tens.intValue() == 80);
        if (onToNineteen && next.is(Kind.TEEN) && (!and || next.isOf(11))) {
            Grammar.Part teen = teen(begin);
            return part(tens.add(teen.value()), teen.end());
        }
        return part(tens, at);
    }

    private boolean follows(Rule rule) {
        return grammar.lexicon().follows(rule);
    }

    private Atom atom(int at) {
        return grammar.atom(at);
    }

    private static Grammar.Part part(BigDecimal value, int end) {
        return new Grammar.Part(value, end, BigDecimal.ONE);
    }
}
