package com.iafactory.studio.cli.torture;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
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
import tools.jackson.databind.JsonNode;

/**
 * Bad weather over ElevenLabs' stand-in: it is slow, so that kills fall into sendings, and some of them fail. What happens to the
 * n-th sending of a text follows from the seed alone, in whatever order they come. Keeps a book of them. Thread-safe.
 */
final class Storm implements StandIn.Weather {
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

    @Override
    public StandIn.Passage meets(StandIn.Heard request) {
        Instant begun = clock.instant();
        String what = what(request);
        int time = times.computeIfAbsent(what, text -> new AtomicInteger()).incrementAndGet();
        heard.incrementAndGet();
        SplittableRandom chance = new SplittableRandom(seed * 31 + what.hashCode() * 7919L + time);
        return new Through(what, begun, chance);
    }

    private static String what(StandIn.Heard request) {
        JsonNode body = Json.parse(request.text(), JsonNode.class);
        return request.place().endsWith("/music")
                ? Audit.music(body.path("music_length_ms").asLong(0))
                : Audit.line(request.place().split("/")[3], body.path("text").asString(""));
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

    private static Optional<StandIn.Fault> fault(Sending.Mishap mishap) {
        return switch (mishap) {
            case NONE -> Optional.empty();
            case CUT_BEFORE -> Optional.of(new StandIn.Fault.CutBefore());
            case CUT_AFTER -> Optional.of(new StandIn.Fault.CutAfter());
            case CUT_WITHIN -> Optional.of(new StandIn.Fault.CutWithin());
            case BUSY ->
                Optional.of(new StandIn.Fault.Answers(
                        ElevenLabsStandIn.fault(429, "too_many_concurrent_requests", "Too many at once")
                                .with("Retry-After", "1")));
            case BROKEN ->
                Optional.of(
                        new StandIn.Fault.Answers(ElevenLabsStandIn.fault(500, "internal_error", "Something broke")));
        };
    }

    private final class Through implements StandIn.Passage {
        private final String what;
        private final Instant begun;
        private final Sending.Mishap mishap;
        private final long before;
        private final long after;
        private volatile boolean sold;

        private Through(String what, Instant begun, SplittableRandom chance) {
            this.what = what;
            this.begun = begun;
            this.mishap = mishap(chance.nextInt(100));
            this.before = 1_000_000L * chance.nextInt(20, LONGEST_BEFORE_MILLIS);
            this.after = 1_000_000L * chance.nextInt(20, LONGEST_AFTER_MILLIS);
        }

        @Override
        public Optional<StandIn.Fault> fault() {
            LockSupport.parkNanos(before);
            return Storm.fault(mishap);
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
