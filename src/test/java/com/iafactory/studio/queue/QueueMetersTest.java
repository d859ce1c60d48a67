package com.iafactory.studio.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueMetersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final Queues queues = new Queues(DATABASE.jdbc());

    private double waiting() {
        return registry.get("studio.queue.waiting")
                .tag("queue", "media")
                .gauge()
                .value();
    }

    @Test
    void depthsAreAskedForAtMostOnceInFiveSecondsAndLeaveTheQueuesOwnJobsOut() {
        new QueueGauges(queues).bindTo(registry);
        queues.put(Job.now(QueueName.MEDIA, Workers.AGEING, "recurring", "", 0));
        assertThat(waiting()).isZero();
        queues.put(Job.now(QueueName.MEDIA, "piece", "a", "", 0));
        clock.add(Duration.ofSeconds(4));
        assertThat(waiting()).isZero();
        clock.add(Duration.ofSeconds(2));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsAwayAQueueIsNotSaidToBeEmpty() {
        try (TestDatabase gone = TestDatabase.fresh()) {
            new QueueGauges(new Queues(gone.jdbc())).bindTo(registry);
            gone.jdbc().sql("DROP TABLE queue_media").update();
            assertThat(waiting()).isNaN();
        }
    }

    @Test
    void aJobWaitsFromWhenItWasDueAndNeverLessThanNothing() {
        QueueMeters meters = new QueueMeters(registry);
        Instant now = Instant.ofEpochMilli(clock.wallTime());
        meters.picked(QueueName.HIGH, now.minusSeconds(7));
        meters.picked(QueueName.HIGH, now.plusSeconds(7));
        assertThat(registry.get("studio.queue.wait")
                        .tag("queue", "high")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(7);
    }
}
