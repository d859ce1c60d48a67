package com.iafactory.studio.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a request waits for what it asked for ({@code Prefer: wait=N}, RFC 7240). On a virtual thread, so waiting is cheap. */
final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final long LONGEST_SECONDS = 60;
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})(?:$|[,;\\s])");

    <T> Optional<T> until(@Nullable String prefer, Supplier<Optional<T>> settled) {
        long deadline = System.nanoTime() + of(prefer).toNanos();
        while (true) {
            Optional<T> found = settled.get();
            if (found.isPresent() || System.nanoTime() >= deadline) {
                return found;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    static Duration of(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find() ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(wait.group(1)))) : USUAL;
    }
}
