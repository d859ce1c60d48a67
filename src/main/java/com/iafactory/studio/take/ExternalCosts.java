package com.iafactory.studio.take;

import java.math.BigDecimal;
import java.util.Currency;

/** Is told what others charge the studio, once the charge is recorded. Thread-safe; returns at once. */
@FunctionalInterface
public interface ExternalCosts {
    /**
     * Something was paid for.
     *
     * @param provider one of the few there are, in lower case; it becomes a label
     * @param amount not negative
     */
    void spent(String provider, BigDecimal amount, Currency currency);
}
