package com.iafactory.studio.cli.torture;

import com.iafactory.studio.provider.standin.StandIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Bad weather over the stand-ins: they are slow, so that kills fall into sendings, and some of them fail. What happens to the n-th sending
 * of the same follows from the seed alone, in whatever order they come. Keeps a book of them. Thread-safe.
 */
final class Storm {
    private static final int LONGEST_BEFORE_MILLIS = 400;
    private static final int LONGEST_AFTER_MILLIS = 700;

    private final long seed;
    private final Clock clock;
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final AtomicInteger heard = new AtomicInteger();
    private final List<Sending> sendings = new CopyOnWriteArrayList<>();

    Storm(long seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
    }

    /** How many have begun so far. */
    int heard() {
        return heard.get();
    }

    /** Those that are over. */
    List<Sending> sendings() {
        return List.copyOf(sendings);
    }

    /** Over one of them. */
    StandIn.Weather over(Shop shop) {
        return request -> shop.bought(request).map(what -> sending(what, shop)).orElseGet(() -> asking(request, shop));
    }

    /** Questions about a job cost nothing and stand in no book; every eighth fails. */
    private StandIn.Passage asking(StandIn.Heard request, Shop shop) {
        int percent = chance(request.place()).nextInt(100);
        Optional<StandIn.Fault> fault = percent < 4
                ? Optional.of(new StandIn.Fault.CutAfter())
                : percent < 8
                        ? Optional.of(new StandIn.Fault.CutWithin())
                        : percent < 12 ? Optional.of(new StandIn.Fault.Answers(shop.broken())) : Optional.empty();
        return new StandIn.Passage() {
            @Override
            public Optional<StandIn.Fault> fault() {
                return fault;
            }
        };
    }

    private StandIn.Passage sending(String what, Shop shop) {
        Instant begun = clock.instant();
        heard.incrementAndGet();
        return new Through(what, begun, chance(what), shop);
    }

    private SplittableRandom chance(String what) {
        int time = times.computeIfAbsent(what, text -> new AtomicInteger()).incrementAndGet();
        return new SplittableRandom(seed * 31 + what.hashCode() * 7919L + time);
    }

    /** About every fourth. */
    static Sending.Mishap mishap(int percent) {
        if (percent < 6) {
            return Sending.Mishap.CUT_BEFORE;
        }
        if (percent < 12) {
            return Sending.Mishap.CUT_AFTER;
        }
        if (percent < 15) {
            return Sending.Mishap.CUT_WITHIN;
        }
        if (percent < 22) {
            return Sending.Mishap.BUSY;
        }
        return percent < 26 ? Sending.Mishap.BROKEN : Sending.Mishap.NONE;
    }

    private static Optional<StandIn.Fault> fault(Sending.Mishap mishap, Shop shop) {
        return switch (mishap) {
            case NONE -> Optional.empty();
            case CUT_BEFORE -> Optional.of(new StandIn.Fault.CutBefore());
            case CUT_AFTER -> Optional.of(new StandIn.Fault.CutAfter());
            case CUT_WITHIN -> Optional.of(new StandIn.Fault.CutWithin());
            case BUSY -> Optional.of(new StandIn.Fault.Answers(shop.busy()));
            case BROKEN -> Optional.of(new StandIn.Fault.Answers(shop.broken()));
        };
    }

    private final class Through implements StandIn.Passage {
        private final String what;
        private final Instant begun;
        private final Shop shop;
        private final Sending.Mishap mishap;
        private final long before;
        private final long after;
        private volatile boolean sold;

        private Through(String what, Instant begun, SplittableRandom chance, Shop shop) {
            this.what = what;
            this.begun = begun;
            this.shop = shop;
            this.mishap = mishap(chance.nextInt(100));
            this.before = 1_000_000L * chance.nextInt(20, LONGEST_BEFORE_MILLIS);
            this.after = 1_000_000L * chance.nextInt(20, LONGEST_AFTER_MILLIS);
        }

        @Override
        public Optional<StandIn.Fault> fault() {
            LockSupport.parkNanos(before);
            return Storm.fault(mishap, shop);
        }

        @Override
        public void done() {
            sold = true;
            LockSupport.parkNanos(after);
        }

        @Override
        public void over() {
            sendings.add(new Sending(what, begun, clock.instant(), mishap, sold));
        }
    }
}
