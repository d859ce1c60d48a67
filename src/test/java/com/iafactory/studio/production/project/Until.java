package com.iafactory.studio.production.project;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that other threads bring about; fails when it does not come. */
public final class Until {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Until() {}

    public static void becomes(BooleanSupplier condition) {
        becomes(condition, PATIENCE);
    }

    /** The same of something that takes longer. */
    public static void becomes(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come about within " + patience);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
