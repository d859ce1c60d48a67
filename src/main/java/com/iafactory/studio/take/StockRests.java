package com.iafactory.studio.take;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which libraries are left alone for a while: one that refuses its key, asks to be called less often, or did not answer three times in a
 * row, would only do so again for every shot of a film. Knows this process only. Thread-safe.
 */
final class StockRests {
    private static final int MOST_IN_A_ROW = 3;
    private static final Duration REST = Duration.ofMinutes(5);
    /** Where it does not say how long; one of them counts by the hour. */
    private static final Duration RATE_REST = Duration.ofMinutes(10);

    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private final Clock clock;
    private final ConcurrentMap<String, Rest> rests = new ConcurrentHashMap<>();

    /** @param until when it may be asked again */
    private record Rest(int failures, Instant until, ServiceRefusal why) {}

    StockRests(Clock clock) {
        this.clock = clock;
    }

    /** Why a key's library rests now; empty when it does not. */
    Optional<ServiceRefusal> of(String key) {
        return Optional.ofNullable(rests.get(key))
                .filter(rest -> rest.until().isAfter(clock.instant()))
                .map(Rest::why);
    }

    /** @throws ServiceRefusal the last one, when it rests */
    void require(String key) {
        Optional<ServiceRefusal> last = of(key);
        if (last.isPresent()) {
            throw new ServiceRefusal(
                    last.get().provider(),
                    last.get().reason(),
                    "so it answered a moment ago; it is left alone for a while");
        }
    }

    void answered(String key) {
        rests.remove(key);
    }

    void failed(String key, ServiceRefusal why) {
        rests.compute(key, (same, before) -> after(before == null ? 0 : before.failures(), why));
    }

    private Rest after(int failures, ServiceRefusal why) {
        Instant now = clock.instant();
        if (why.reason().lasting()) {
            return new Rest(0, now.plus(REST), why);
        }
        return switch (why.reason()) {
            case RATE -> new Rest(0, now.plus(asked(why)), why);
            // One more failure after the rest, and it rests again.
            case AWAY ->
                failures + 1 < MOST_IN_A_ROW
                        ? new Rest(failures + 1, now, why)
                        : new Rest(MOST_IN_A_ROW - 1, now.plus(REST), why);
            // It answers, and refuses this question.
            default -> new Rest(0, now, why);
        };
    }

    private static Duration asked(ServiceRefusal why) {
        Duration asked = why.after().orElse(RATE_REST);
        return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    }
}
