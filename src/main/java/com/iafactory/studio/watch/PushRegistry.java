package com.iafactory.studio.watch;

import com.iafactory.studio.media.StudioException;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Statistic;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.step.StepMeterRegistry;
import io.micrometer.core.instrument.step.StepRegistryConfig;
import io.micrometer.core.instrument.util.NamedThreadFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what rooms count to somebody, once a minute and a last time when it is closed. Buckets of histograms are left out: there each
 * series costs money, and counts, sums and greatest values say most. What cannot be sent is lost, and the log says so. Thread-safe.
 */
abstract class PushRegistry extends StepMeterRegistry {
    static final Duration STEP = Duration.ofMinutes(1);
    /** Points in one request. */
    static final int MANY = 500;

    private static final Logger LOG = LoggerFactory.getLogger(PushRegistry.class);

    PushRegistry(Clock clock) {
        super(new EveryMinute(), clock);
        config().meterFilter(new WithoutBuckets());
    }

    private static final class EveryMinute implements StepRegistryConfig {
        @Override
        public String prefix() {
            return "studio";
        }

        @Override
        public @Nullable String get(String key) {
            return null;
        }

        @Override
        public Duration step() {
            return STEP;
        }
    }

    private static final class WithoutBuckets implements MeterFilter {
        @Override
        public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig asked) {
            return DistributionStatisticConfig.builder()
                    .percentilesHistogram(false)
                    .serviceLevelObjectives()
                    .build()
                    .merge(asked);
        }
    }

    /**
     * One number of the last minute.
     *
     * @param adds whether those of several minutes are added, not averaged
     */
    record Point(String name, Map<String, String> tags, double value, boolean adds) {}

    /** Sends at most {@link #MANY} points. */
    abstract void send(List<Point> points);

    void begin() {
        start(new NamedThreadFactory("metrics"));
    }

    @Override
    protected TimeUnit getBaseTimeUnit() {
        return TimeUnit.SECONDS;
    }

    @Override
    protected void publish() {
        List<Point> points = points();
        try {
            for (int from = 0; from < points.size(); from += MANY) {
                send(points.subList(from, Math.min(points.size(), from + MANY)));
            }
        } catch (RuntimeException e) {
            // Its words may hold an address or a key.
            LOG.warn(
                    "metrics could not be sent by {}: {}",
                    getClass().getSimpleName(),
                    e instanceof StudioException known
                            ? known.code()
                            : e.getClass().getSimpleName());
        }
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Meter meter : getMeters()) {
            Map<String, String> tags = new TreeMap<>();
            for (Tag tag : meter.getId().getTags()) {
                tags.put(tag.getKey(), tag.getValue());
            }
            for (Measurement measured : meter.measure()) {
                double value = measured.getValue();
                if (Double.isFinite(value)) {
                    points.add(new Point(
                            name(meter, measured.getStatistic()), tags, value, adds(measured.getStatistic())));
                }
            }
        }
        return points;
    }

    private static String name(Meter meter, Statistic statistic) {
        return switch (meter.getId().getType()) {
            case COUNTER, GAUGE -> meter.getId().getName();
            default -> meter.getId().getName() + "." + statistic.getTagValueRepresentation();
        };
    }

    private static boolean adds(Statistic statistic) {
        return switch (statistic) {
            case COUNT, TOTAL, TOTAL_TIME -> true;
            default -> false;
        };
    }
}
