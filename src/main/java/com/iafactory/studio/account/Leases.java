package com.iafactory.studio.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiFunction;

/**
 * Takes tokens out of shared buckets a handful at a time and gives them out one by one, so that a request costs no question to
 * the database. What a node leased and did not use within ten seconds is forfeited, so a node takes a twentieth of the limit at
 * most and the nodes together never let more through than the limit. Thread-safe.
 */
final class Leases {
    private static final int PARTS = 20;
    private static final Duration LIFE = Duration.ofSeconds(10);
    private static final int MOST = 50_000;

    private final BiFunction<Allowance.Policy, String, Bucket> buckets;
    private final Clock clock;
    private final Cache<String, Lease> leases;

    Leases(BiFunction<Allowance.Policy, String, Bucket> buckets, Clock clock) {
        this.buckets = buckets;
        this.clock = clock;
        this.leases = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofMinutes(2))
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    Allowance take(Allowance.Policy policy, String whose) {
        return leases.get(policy.name() + " " + whose, key -> new Lease(policy, whose))
                .take();
    }

    private final class Lease {
        private final Allowance.Policy policy;
        private final String whose;
        private long left;
        private long shared;
        private long leasedAt;
        private long closedUntil;

        Lease(Allowance.Policy policy, String whose) {
            this.policy = policy;
            this.whose = whose;
        }

        synchronized Allowance take() {
            long now = clock.millis();
            if (left > 0 && now - leasedAt < LIFE.toMillis()) {
                left--;
                return new Allowance(policy, true, left + shared, Duration.ZERO);
            }
            if (now < closedUntil) {
                return refused(now);
            }
            Bucket bucket = buckets.apply(policy, whose);
            long handful = Math.max(1, policy.quota() / PARTS);
            left = bucket.tryConsumeAsMuchAsPossible(handful);
            leasedAt = now;
            EstimationProbe probe = bucket.estimateAbilityToConsume(1);
            shared = probe.getRemainingTokens();
            if (left == 0) {
                closedUntil = now
                        + Math.max(
                                1,
                                Duration.ofNanos(probe.getNanosToWaitForRefill())
                                        .toMillis());
                return refused(now);
            }
            left--;
            return new Allowance(policy, true, left + shared, Duration.ZERO);
        }

        private Allowance refused(long now) {
            return new Allowance(policy, false, 0, Duration.ofMillis(closedUntil - now));
        }
    }
}
