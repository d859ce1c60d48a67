package com.iafactory.studio.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A user's account at a platform, as it is now.
 *
 * @param id the platform's
 * @param name as people see it
 * @param visibilities one of which a post must have
 * @param longest film it may post; empty when the platform does not say
 * @param comments whether comments can be allowed
 * @param duets whether duets can be allowed
 * @param stitches whether stitches can be allowed
 */
public record Channel(
        String id,
        String name,
        Set<Visibility> visibilities,
        Optional<Duration> longest,
        boolean comments,
        boolean duets,
        boolean stitches) {
    public Channel {
        visibilities = Set.copyOf(visibilities);
    }
}
