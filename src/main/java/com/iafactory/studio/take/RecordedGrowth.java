package com.iafactory.studio.take;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down how far a text is, now and then. */
final class RecordedGrowth implements Growth {
    private static final Logger LOG = LoggerFactory.getLogger(RecordedGrowth.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final TakeRecords records;
    private final UUID take;
    private final Clock clock;
    private Instant next = Instant.MIN;

    RecordedGrowth(TakeRecords records, UUID take, Clock clock) {
        this.records = records;
        this.take = take;
        this.clock = clock;
    }

    @Override
    public synchronized void is(long letters) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        try {
            records.grows(take, letters);
        } catch (RuntimeException e) {
            LOG.debug("how far take {} is could not be written down: {}", take, e.getMessage());
        }
    }
}
