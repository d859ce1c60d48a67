package com.iafactory.studio.webhook;

import java.time.Duration;

/** How long a whole webhook is left alone after failures in a row, so that one that never answers takes little of the workers' time. */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    private Rest() {}

    static Duration after(int failures) {
        Duration rest = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, failures - 1));
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
