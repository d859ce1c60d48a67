package com.iafactory.studio.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How long is waited after each failure.
 *
 * @param pauses one for each retry; after the last the delivery has failed
 */
record RetrySchedule(List<Duration> pauses) {
    /** A fifth more or less, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /** The times of Standard Webhooks: ten attempts over three days. */
    static RetrySchedule standard() {
        return new RetrySchedule(List.of(
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(5),
                Duration.ofHours(10),
                Duration.ofHours(14),
                Duration.ofHours(20),
                Duration.ofHours(24)));
    }

    /**
     * @param tries so many have failed
     * @return empty when that was the last
     */
    Optional<Duration> after(int tries, UUID delivery) {
        if (tries > pauses.size()) {
            return Optional.empty();
        }
        double seed = Math.floorMod(delivery.hashCode() * 31 + tries, 1000) / 999.0;
        double factor = 1 - JITTER + 2 * JITTER * seed;
        return Optional.of(Duration.ofMillis((long) (pauses.get(tries - 1).toMillis() * factor)));
    }
}
