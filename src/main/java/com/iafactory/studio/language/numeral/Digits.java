package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a text writes in digits.
 *
 * @param values what it may mean, at least one
 */
public record Digits(int start, int end, List<BigDecimal> values) {
    public Digits {
        values = List.copyOf(values);
        if (start < 0 || end <= start || values.isEmpty()) {
            throw new IllegalArgumentException("a figure stands somewhere and means something");
        }
    }
}
