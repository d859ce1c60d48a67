package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/** How many publications came to which state, by platform. */
final class PublicationMeters {
    private final MeterRegistry registry;

    PublicationMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Watched by nobody. */
    static PublicationMeters none() {
        return new PublicationMeters(new CompositeMeterRegistry());
    }

    void became(Platform platform, PublicationState state) {
        Counter.builder("studio.publications")
                .description("Publications that came to a state")
                .tag("platform", platform.code())
                .tag("state", state.code())
                .register(registry)
                .increment();
    }
}
