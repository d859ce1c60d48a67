package com.iafactory.studio.outbound;

import java.time.Duration;

/**
 * What a call may take.
 *
 * @param connect until an address answers, and again until TLS is agreed on
 * @param quiet between two bytes of the answer
 * @param total from the first look-up to the last byte, redirects included
 * @param bytes of the answer's body
 * @param cut whether a longer body is cut off there; otherwise the call fails
 */
public record Limits(Duration connect, Duration quiet, Duration total, long bytes, boolean cut) {
    public Limits {
        if (connect.compareTo(Duration.ZERO) <= 0
                || quiet.compareTo(Duration.ZERO) <= 0
                || total.compareTo(Duration.ZERO) <= 0
                || bytes < 0) {
            throw new IllegalArgumentException("a limit is more than nothing");
        }
    }

    /** For a question with a small answer: 10 s to connect, 30 s in all, 1 MiB. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30), 1 << 20, false);
    }

    public Limits within(Duration time) {
        return new Limits(connect, quiet, time, bytes, cut);
    }

    public Limits upTo(long most) {
        return new Limits(connect, quiet, total, most, false);
    }

    /** Only the beginning of the answer is wanted. */
    public Limits beginning(long most) {
        return new Limits(connect, quiet, total, most, true);
    }
}
