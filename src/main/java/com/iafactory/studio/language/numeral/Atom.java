package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;

/** One part of a number: a word, or a part of a compound. */
record Atom(Kind kind, BigDecimal value) {
    static final Atom OTHER = new Atom(Kind.OTHER, BigDecimal.ZERO);
    static final Atom JOIN = new Atom(Kind.JOIN, BigDecimal.ZERO);

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    Atom as(Kind other) {
        return new Atom(other, value);
    }

    boolean isOf(int wanted) {
        return value.compareTo(BigDecimal.valueOf(wanted)) == 0;
    }

    /** Whether it multiplies by a hundred, or makes one. */
    boolean hundred() {
        return scale() && isOf(100);
    }

    boolean thousandOrMore() {
        return scale() && !isOf(100);
    }

    private boolean scale() {
        return kind == Kind.SCALE || kind == Kind.ALONE;
    }
}
