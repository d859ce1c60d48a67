package com.iafactory.studio.tokens;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts tokens as they move, once the transaction they moved in has come to its end: {@code studio.tokens.held},
 * {@code studio.tokens.released}, {@code studio.tokens.spent} by item, and refusals, {@code studio.tokens.refused} by code.
 */
final class TokenMeters {
    private final MeterRegistry registry;

    TokenMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void held(Tokens amount) {
        afterCommit("studio.tokens.held", amount);
    }

    void released(Tokens amount) {
        afterCommit("studio.tokens.released", amount);
    }

    void spent(Item item, Tokens amount) {
        afterCommit("studio.tokens.spent", amount, "item", item.code());
    }

    /** At once: a refusal usually takes its transaction back. */
    void refused(String code) {
        registry.counter("studio.tokens.refused", "code", code).increment();
    }

    private void afterCommit(String name, Tokens amount, String... tags) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                registry.counter(name, tags).increment((double) amount.amount());
            }
        });
    }
}
