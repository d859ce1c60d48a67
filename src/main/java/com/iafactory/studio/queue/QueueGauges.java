package com.iafactory.studio.queue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * How full the queues are, the same on every node: {@code studio.queue.waiting}, {@code .running} and {@code .oldest}. Asked of the
 * database when somebody looks, and at most once in five seconds. Thread-safe.
 */
public final class QueueGauges implements MeterBinder {
    private static final Logger LOG = LoggerFactory.getLogger(QueueGauges.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final Queues queues;
    private Map<QueueName, Queues.Depth> depths = Map.of();
    private long readAt;
    private boolean read;

    public QueueGauges(Queues queues) {
        this.queues = queues;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (QueueName queue : QueueName.values()) {
            gauge(registry, queue, "studio.queue.waiting", Queues.Depth::waiting);
            gauge(registry, queue, "studio.queue.running", Queues.Depth::running);
            gauge(registry, queue, "studio.queue.oldest.seconds", Queues.Depth::oldestSeconds);
        }
    }

    private void gauge(MeterRegistry registry, QueueName queue, String name, ToDoubleFunction<Queues.Depth> value) {
        Gauge.builder(name, () -> value(registry, queue, value))
                .tag("queue", queue.code())
                .register(registry);
    }

    /** Not a number while the database is away: an empty queue would be a lie. */
    private synchronized double value(MeterRegistry registry, QueueName queue, ToDoubleFunction<Queues.Depth> value) {
        long now = registry.config().clock().monotonicTime();
        if (!read || now - readAt > FRESH_NANOS) {
            depths = look();
            // From when the answer was there: one that takes long is not asked for again at once.
            readAt = registry.config().clock().monotonicTime();
            read = true;
        }
        Queues.Depth depth = depths.get(queue);
        return depth == null ? Double.NaN : value.applyAsDouble(depth);
    }

    private Map<QueueName, Queues.Depth> look() {
        try {
            return queues.depths();
        } catch (DataAccessException e) {
            LOG.debug("depths could not be read", e);
            return Map.of();
        }
    }
}
