package com.iafactory.studio.production.project;

import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Stage;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Measures productions: {@code studio.stage.time} by stage and outcome, {@code studio.stage.failures} by stage and code,
 * {@code studio.pieces.found} by where a piece came from, and {@code studio.render.realtime.factor}, seconds of film made in a
 * second, by stage. Thread-safe.
 */
public final class StageMeters {
    /** Scripts from sources, before a project is there. */
    static final String WRITING = "writing";
    /** Finished files to where they are published. */
    static final String HANDOVER = "handover";
    /** Until the plan says what a piece is. */
    private static final String UNKNOWN = "unknown";

    private static final double[] FACTORS = {0.25, 0.5, 1, 2, 4, 8, 16};
    private static final Duration[] TIMES = {
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(10)
    };

    private final MeterRegistry registry;

    public StageMeters(MeterRegistry registry) {
        this.registry = registry;
        // There from the start: a rate needs a zero to begin at.
        for (Stage stage : Stage.values()) {
            for (Outcome outcome : new Outcome[] {Outcome.DONE, Outcome.FAILED}) {
                timer(stage.code(), outcome);
            }
            registry.counter("studio.stage.failures", "stage", stage.code(), "code", FailureCodes.OTHER);
        }
        for (Found where : Found.values()) {
            found(where, 0);
        }
        factor(Stage.PICTURES);
        factor(Stage.DELIVERY);
    }

    /** Where nobody watches. */
    public static StageMeters none() {
        return new StageMeters(new CompositeMeterRegistry());
    }

    /** What came of one try. */
    enum Outcome {
        DONE,
        /** For good. */
        FAILED,
        /** It failed and is tried again. */
        RETRIED,
        /** For something that passes. */
        WAITS,
        /** The plan does not call for it any more. */
        SUPERSEDED,
        /** Its production was cancelled or deleted. */
        HALTED,
        /** Another worker has it. */
        LOST;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a piece came from. */
    enum Found {
        /** The plan called for it, and it was there already. */
        INDEX,
        /** An input on this machine. */
        DISK,
        /** An input, fetched from the media store. */
        STORE,
        /** Nowhere: it was made. */
        MADE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void found(Found where, int pieces) {
        registry.counter("studio.pieces.found", "where", where.code()).increment(pieces);
    }

    /** Once the transaction has come to its end. */
    void foundInTransaction(int pieces) {
        if (pieces == 0) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                found(Found.INDEX, pieces);
            }
        });
    }

    /** The same piece; when it is really made, that is counted, and how fast it was. */
    Piece measured(Piece piece) {
        return piece.by((folder, shelf) -> {
            long begun = registry.config().clock().monotonicTime();
            piece.work().make(folder, shelf);
            found(Found.MADE, 1);
            double seconds = (registry.config().clock().monotonicTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
            if (piece.film().isPositive() && seconds > 0) {
                factor(piece.stage()).record(piece.film().toMillis() / 1000.0 / seconds);
            }
        });
    }

    private DistributionSummary factor(Stage stage) {
        return DistributionSummary.builder("studio.render.realtime.factor")
                .tag("stage", stage.code())
                .serviceLevelObjectives(FACTORS)
                .register(registry);
    }

    private Timer timer(String stage, Outcome outcome) {
        return Timer.builder("studio.stage.time")
                .tag("stage", stage)
                .tag("outcome", outcome.code())
                .serviceLevelObjectives(TIMES)
                .register(registry);
    }

    Try begin() {
        return new Try(UNKNOWN);
    }

    Try begin(String stage) {
        return new Try(stage);
    }

    /** One try at something. Not thread-safe. */
    final class Try {
        private final Timer.Sample begun = Timer.start(registry);
        private String stage;

        private Try(String stage) {
            this.stage = stage;
        }

        void of(Piece piece) {
            stage = piece.stage().code();
        }

        void ends(Outcome outcome) {
            begun.stop(timer(stage, outcome));
        }

        void ends(Outcome outcome, Trouble trouble) {
            ends(outcome);
            registry.counter("studio.stage.failures", "stage", stage, "code", FailureCodes.known(trouble.code()))
                    .increment();
        }
    }
}
