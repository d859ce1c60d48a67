package com.iafactory.studio.account;

import java.time.Duration;

/**
 * Where a caller stands with a limit after a request.
 *
 * @param granted whether this request may pass
 * @param remaining how many more may follow at once, as far as this node knows
 * @param retryAfter until one more may pass; zero when one may now
 */
public record Allowance(Policy policy, boolean granted, long remaining, Duration retryAfter) {
    /** So many in so long, refilled little by little. */
    public record Policy(String name, long quota, Duration window) {
        static Policy perMinute(String name, long quota) {
            return new Policy(name, quota, Duration.ofMinutes(1));
        }
    }
}
