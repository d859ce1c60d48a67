package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures a run: progress for people, time a stage for the report. Progress is the cost of what exists over the cost of all
 * that is known or, early on, expected; so it neither falls nor sticks.
 */
public final class Meter implements Reconciler.Observer {
    private final Clock clock;
    private final Instant begun;
    private final double expected;
    private final ProgressListener listener;
    private final Map<Digest, Instant> starts = new HashMap<>();
    private final Map<Stage, Duration> busy = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> made = new EnumMap<>(Stage.class);
    private final Set<Digest> existing = new HashSet<>();
    private final Map<Digest, Piece> known = new LinkedHashMap<>();
    private double madeCost;
    private int percent;

    /** @param expected cost of the whole, guessed before the plan is known */
    public Meter(Clock clock, double expected, ProgressListener listener) {
        this.clock = clock;
        this.begun = clock.instant();
        this.expected = expected;
        this.listener = listener;
    }

    @Override
    public synchronized void planned(Comparison compared) {
        for (Piece piece : compared.pieces()) {
            known.putIfAbsent(piece.digest(), piece);
            if (!compared.missing().contains(piece.digest())) {
                existing.add(piece.digest());
            }
        }
    }

    @Override
    public synchronized void started(Piece piece) {
        starts.put(piece.digest(), clock.instant());
    }

    @Override
    public synchronized void settled(Piece piece, Optional<Throwable> outcome) {
        if (outcome.isPresent()) {
            return;
        }
        Instant start = starts.getOrDefault(piece.digest(), clock.instant());
        busy.merge(piece.stage(), Duration.between(start, clock.instant()), Duration::plus);
        made.merge(piece.stage(), 1, Integer::sum);
        existing.add(piece.digest());
        madeCost += piece.cost();
        listener.advanced(advance(piece.stage()));
    }

    private Advance advance(Stage stage) {
        double total = 0;
        double done = 0;
        for (Piece piece : known.values()) {
            total += piece.cost();
            if (existing.contains(piece.digest())) {
                done += piece.cost();
            }
        }
        double whole = Math.max(total, expected);
        percent = Math.max(percent, (int) Math.min(99, 100 * done / whole));
        Duration elapsed = Duration.between(begun, clock.instant());
        double missing = Math.max(0, whole - done);
        Optional<Duration> left = percent < 5 || madeCost <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * missing / madeCost)));
        return new Advance(percent, stage, existing.size(), known.size(), left);
    }

    public synchronized Map<Stage, Duration> busy() {
        return new EnumMap<>(busy);
    }

    public synchronized Map<Stage, Integer> made() {
        return new EnumMap<>(made);
    }

    public Duration elapsed() {
        return Duration.between(begun, clock.instant());
    }
}
