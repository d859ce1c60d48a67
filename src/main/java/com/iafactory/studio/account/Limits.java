package com.iafactory.studio.account;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.tokens.Plan;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Rate limits, kept in the database so that several nodes share them. Rare and dear things (logins) are counted there one by one;
 * requests are let through from leases. Thread-safe.
 */
public final class Limits {
    private static final Allowance.Policy LOGIN = Allowance.Policy.perMinute("login", 5);
    private static final Allowance.Policy LOGIN_ADDRESS = Allowance.Policy.perMinute("login-address", 60);
    private static final Allowance.Policy CONFIRMATION = Allowance.Policy.perMinute("confirmation", 5);
    private static final Allowance.Policy ADDRESS = Allowance.Policy.perMinute("address", 300);

    private static final int SWEEP_EVERY = 500;

    private final AtomicLong questions = new AtomicLong();
    private final ProxyManager<String> buckets;
    private final Leases leases;

    Limits(DataSource source, Clock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .table("buckets")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(new WallTime(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.leases = new Leases(this::bucket, clock);
    }

    /** One try to log in. */
    void login(String address, Email email) {
        one(LOGIN_ADDRESS, address);
        one(LOGIN, address + " " + email.address());
    }

    /** One try of somebody logged in to show that they know the password. */
    void confirmation(Caller caller) {
        one(CONFIRMATION, caller.id().toString());
    }

    /** One request of a known caller. */
    public Allowance request(Caller caller) {
        Plan plan = caller.user().plan();
        return leases.take(
                Allowance.Policy.perMinute(plan.code(), perMinute(plan)),
                caller.id().toString());
    }

    /** What is unlimited in tokens is limited in requests only so far that a runaway client does not take the machine. */
    static int perMinute(Plan plan) {
        return switch (plan) {
            case FREE -> 600;
            case PRO -> 6_000;
            case ENTERPRISE -> 240_000;
        };
    }

    /** One request of somebody unknown. */
    public Allowance request(String address) {
        return leases.take(ADDRESS, address);
    }

    /** Every so many questions what has been full again for a while is removed. */
    private void sweep() {
        if (questions.incrementAndGet() % SWEEP_EVERY == 0 && buckets instanceof ExpiredEntriesCleaner cleaner) {
            cleaner.removeExpired(2 * SWEEP_EVERY);
        }
    }

    private void one(Allowance.Policy policy, String whose) {
        ConsumptionProbe probe = bucket(policy, whose).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new LimitExceeded(new Allowance(policy, false, 0, Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    /** The key is hashed: addresses of people are not kept longer than needed, and it has a fixed length. */
    private Bucket bucket(Allowance.Policy policy, String whose) {
        sweep();
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(policy.quota()).refillGreedy(policy.quota(), policy.window()))
                .build();
        return buckets.builder()
                .build(policy.name() + ":" + Digest.of(policy.name(), whose).brief(), () -> configuration);
    }

    /** The studio's clock for the buckets. */
    private record WallTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
