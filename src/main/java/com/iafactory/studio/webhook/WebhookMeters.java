package com.iafactory.studio.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/** Times what is sent: {@code studio.webhook.deliveries} by outcome. Thread-safe. */
final class WebhookMeters {
    private final MeterRegistry registry;

    WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
        timer("arrived");
    }

    static WebhookMeters none() {
        return new WebhookMeters(new CompositeMeterRegistry());
    }

    void sent(Outcome outcome) {
        timer(name(outcome)).record(outcome.duration());
    }

    /** Answers by their class, else why there was none. */
    private static String name(Outcome outcome) {
        if (outcome.arrived()) {
            return "arrived";
        }
        if (outcome.gone()) {
            return "gone";
        }
        return outcome.status().map(status -> "answered-" + status / 100 + "xx").orElse("unanswered");
    }

    private Timer timer(String outcome) {
        return Timer.builder("studio.webhook.deliveries")
                .tag("outcome", outcome)
                .register(registry);
    }
}
