package com.iafactory.studio.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of one sending.
 *
 * @param status of the answer, when there was one
 * @param error a stable code, when it did not arrive
 * @param answer the beginning of the answer's body
 * @param retryAfter how long the receiver asks to be left alone
 */
record Outcome(
        Duration duration,
        Optional<Integer> status,
        Optional<String> error,
        String answer,
        Optional<Duration> retryAfter) {
    private static final int GONE = 410;

    boolean arrived() {
        return error.isEmpty();
    }

    /** The receiver wants no more, ever. */
    boolean gone() {
        return status.filter(code -> code == GONE).isPresent();
    }
}
