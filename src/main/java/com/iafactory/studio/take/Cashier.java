package com.iafactory.studio.take;

/** Charges tokens for what was bought. Thread-safe. */
@FunctionalInterface
public interface Cashier {
    /** Nothing is charged. */
    Cashier FREE = (customer, take) -> new Charge("", 0);

    /** @param hold empty when nothing was set aside */
    record Charge(String hold, long tokens) {}

    /** Called in the transaction that records the result; once a take. */
    Charge charge(Customer customer, Take take);
}
