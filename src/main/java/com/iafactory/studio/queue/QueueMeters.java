package com.iafactory.studio.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures jobs: {@code studio.queue.wait}, from when a job was due to when a worker had it, by queue, and {@code studio.jobs}, what
 * the work on it took, by queue, kind and outcome. Thread-safe.
 */
public final class QueueMeters {
    /** How a job ended. */
    enum Outcome {
        DONE,
        AGAIN,
        FAILED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Duration[] WAITS = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(30)
    };

    private final MeterRegistry registry;

    public QueueMeters(MeterRegistry registry) {
        this.registry = registry;
        for (QueueName queue : QueueName.values()) {
            // There from the start: a rate needs a zero to begin at.
            waits(queue);
        }
    }

    /** Where nobody watches. */
    public static QueueMeters none() {
        return new QueueMeters(new CompositeMeterRegistry());
    }

    private Timer waits(QueueName queue) {
        return Timer.builder("studio.queue.wait")
                .tag("queue", queue.code())
                .serviceLevelObjectives(WAITS)
                .register(registry);
    }

    void picked(QueueName queue, Instant due) {
        Duration waited = Duration.between(
                due, Instant.ofEpochMilli(registry.config().clock().wallTime()));
        waits(queue).record(waited.isNegative() ? Duration.ZERO : waited);
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void ended(Timer.Sample begun, JobHandler handler, Outcome outcome) {
        begun.stop(Timer.builder("studio.jobs")
                .tag("queue", handler.queue().code())
                .tag("kind", handler.kind())
                .tag("outcome", outcome.code())
                .register(registry));
    }
}
