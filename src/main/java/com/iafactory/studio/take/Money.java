package com.iafactory.studio.take;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** What a service charges; never less than nothing. Services price in millionths, so it is kept to eight places. */
public record Money(BigDecimal amount, Currency currency) {
    private static final int PLACES = 8;
    private static final Currency DOLLARS = Currency.getInstance("USD");

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
        amount = amount.setScale(PLACES, RoundingMode.HALF_UP);
    }

    public static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), DOLLARS);
    }

    public static Money dollars(BigDecimal amount) {
        return new Money(amount, DOLLARS);
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    public Money times(BigDecimal count) {
        return new Money(amount.multiply(count), currency);
    }

    public Money times(long count) {
        return times(BigDecimal.valueOf(count));
    }

    /** The price of a quantity when this is the price of a lot. */
    public Money forPart(long quantity, long lot) {
        return new Money(
                amount.multiply(BigDecimal.valueOf(quantity))
                        .divide(BigDecimal.valueOf(lot), PLACES, RoundingMode.HALF_UP),
                currency);
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("other money: " + currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + currency;
    }
}
