package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of tokens; never less than none. */
public record Tokens(@JsonValue long amount) implements Comparable<Tokens> {
    public static final Tokens NONE = new Tokens(0);

    @JsonCreator
    public Tokens {
        if (amount < 0) {
            throw new IllegalArgumentException("not an amount of tokens: " + amount);
        }
    }

    public static Tokens of(long amount) {
        return new Tokens(amount);
    }

    public Tokens plus(Tokens other) {
        return new Tokens(Math.addExact(amount, other.amount));
    }

    /** What is left; the other must not be more. */
    public Tokens minus(Tokens other) {
        return new Tokens(amount - other.amount);
    }

    /** What this has more than the other, if anything. */
    public Tokens beyond(Tokens other) {
        return new Tokens(Math.max(0, amount - other.amount));
    }

    public Tokens times(long count) {
        return new Tokens(Math.multiplyExact(amount, count));
    }

    /** The price of a quantity when this is the price of a lot, rounded up to whole tokens. */
    public Tokens forPart(long quantity, long lot) {
        return new Tokens(Math.ceilDiv(Math.multiplyExact(amount, quantity), lot));
    }

    public boolean isMoreThan(Tokens other) {
        return amount > other.amount;
    }

    @Override
    public int compareTo(Tokens other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
