package com.iafactory.studio.take;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs that services took from processes that are dead now, and that nobody has come for since: what was paid is fetched before its link
 * expires, and is there when the same is asked for. Looks every minute, until it is closed.
 */
public final class LeftJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeftJobs.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Pursuit pursuit;
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("takes-left-jobs").factory());

    private LeftJobs(Pursuit pursuit) {
        this.pursuit = pursuit;
    }

    /** Who works on a take, and how it is reached. */
    record Reached(Service<?> service, VendorAccount account) {}

    public static LeftJobs looking(Door door, Vendors vendors) {
        LeftJobs left = new LeftJobs(door.pursuit(take -> reached(vendors, take)));
        left.looker.scheduleWithFixedDelay(
                left::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return left;
    }

    private static Optional<Reached> reached(Vendors vendors, Take take) {
        return vendors.find(take.maker().provider())
                .flatMap(provider -> vendors.service(provider, take.maker().capability())
                        .flatMap(service ->
                                vendors.account(take.user(), provider).map(account -> new Reached(service, account))));
    }

    private void look() {
        try {
            pursuit.all();
        } catch (RuntimeException e) {
            LOG.warn("jobs that were left could not be looked for: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        looker.shutdown();
    }
}
