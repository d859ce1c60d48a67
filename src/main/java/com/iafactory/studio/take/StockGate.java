package com.iafactory.studio.take;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets questions through to a library, as many at once and in a minute as its key may, counted in this process alone. Thread-safe. */
final class StockGate {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Semaphore places;
    private final int aMinute;
    private final Clock clock;
    private final Waiting waiting;
    private final Deque<Instant> lately = new ArrayDeque<>();

    StockGate(Provider.Pace pace, Clock clock, Waiting waiting) {
        this.places = new Semaphore(pace.atOnce());
        this.aMinute = pace.aMinute();
        this.clock = clock;
        this.waiting = waiting;
    }

    /** @throws TakeWaits when the studio stops meanwhile */
    <T> T through(Supplier<T> question) {
        places.acquireUninterruptibly();
        try {
            for (Optional<Duration> wait = untilRoom(clock.instant());
                    wait.isPresent();
                    wait = untilRoom(clock.instant())) {
                waiting.pause(wait.get());
            }
            return question.get();
        } finally {
            places.release();
        }
    }

    /** Empty where there is room now, which is then taken. */
    private synchronized Optional<Duration> untilRoom(Instant now) {
        while (!lately.isEmpty() && !lately.getFirst().plus(MINUTE).isAfter(now)) {
            lately.removeFirst();
        }
        if (lately.size() < aMinute) {
            lately.addLast(now);
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, lately.getFirst().plus(MINUTE)));
    }
}
