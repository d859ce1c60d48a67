package com.iafactory.studio.take;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A circuit breaker for each maker and key: after failures in a row, or a refusal that will be repeated, nobody is sent there for a
 * while; whoever fails first afterwards closes it again. Knows this process only: another node finds out by itself. Thread-safe.
 */
final class Breaker {
    private static final int MOST_IN_A_ROW = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private static final Duration REFUSED_REST = Duration.ofMinutes(5);
    /** However long a service asks to be left alone. */
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private final Clock clock;
    private final ConcurrentMap<String, Circuit> circuits = new ConcurrentHashMap<>();

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** @param closedUntil when somebody may be let through again */
    private record Circuit(int failures, int rests, Instant closedUntil, Optional<ServiceRefusal> why) {
        static final Circuit WHOLE = new Circuit(0, 0, Instant.EPOCH, Optional.empty());
    }

    /** @throws ServiceRefusal the last one, when nobody is sent there now */
    void require(String circuit) {
        Instant now = clock.instant();
        Optional<ServiceRefusal> refusal = Optional.ofNullable(circuits.get(circuit))
                .filter(broken -> broken.closedUntil().isAfter(now))
                .flatMap(Circuit::why);
        if (refusal.isPresent()) {
            ServiceRefusal last = refusal.get();
            throw new ServiceRefusal(
                    last.provider(), last.reason(), "so it answered a moment ago; it is left alone for a while");
        }
    }

    void succeeded(String circuit) {
        Instant now = clock.instant();
        // What was sent before it asked to be left alone may still succeed.
        circuits.computeIfPresent(circuit, (key, broken) -> broken.closedUntil().isAfter(now) ? broken : null);
    }

    void failed(String circuit, ServiceRefusal refusal) {
        circuits.compute(circuit, (key, before) -> after(before == null ? Circuit.WHOLE : before, refusal));
    }

    private Circuit after(Circuit before, ServiceRefusal refusal) {
        Instant now = clock.instant();
        if (refusal.reason().lasting()) {
            return new Circuit(0, before.rests(), now.plus(REFUSED_REST), Optional.of(refusal));
        }
        Optional<Duration> asked = refusal.after().filter(after -> after.compareTo(Errand.LONGEST_PAUSE) > 0);
        if (refusal.reason() == ServiceRefusal.Reason.RATE && asked.isPresent()) {
            Duration rest = asked.get().compareTo(LONGEST_ASKED) < 0 ? asked.get() : LONGEST_ASKED;
            return new Circuit(0, before.rests(), now.plus(rest), Optional.of(refusal));
        }
        if (refusal.reason() != ServiceRefusal.Reason.AWAY) {
            // A service that refuses one request, or asks to be called less often, works.
            return new Circuit(0, 0, before.closedUntil(), before.why());
        }
        if (before.failures() + 1 < MOST_IN_A_ROW) {
            return new Circuit(before.failures() + 1, before.rests(), before.closedUntil(), before.why());
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(before.rests(), 8));
        Instant until = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        // Whoever comes first after the rest and fails breaks it again at once.
        return new Circuit(MOST_IN_A_ROW - 1, before.rests() + 1, until, Optional.of(refusal));
    }
}
