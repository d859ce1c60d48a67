package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in which words take part.
 *
 * @param values what it may mean
 * @param counted what is counted, where that is in thousands or more: 3 of "3 millions"; else the same as the values
 * @param scale what it is counted in: a million; one where there is none
 * @param weight whether anybody is held to it
 * @param digits whether it begins with a figure in digits
 */
public record Numeral(
        int start,
        int end,
        Set<BigDecimal> values,
        Set<BigDecimal> counted,
        BigDecimal scale,
        Weight weight,
        boolean digits) {
    /** What a number is to who hears it. */
    public enum Weight {
        /** A statement: it is right or wrong. */
        FIGURE,
        /** A small count, an order, a manner of speaking: true of the same figure elsewhere, but nothing to be proved. */
        COUNT
    }

    public Numeral {
        values = Set.copyOf(values);
        counted = Set.copyOf(counted);
        if (start < 0 || end <= start || values.isEmpty() || scale.signum() <= 0) {
            throw new IllegalArgumentException("a number stands somewhere and means something");
        }
    }
}
