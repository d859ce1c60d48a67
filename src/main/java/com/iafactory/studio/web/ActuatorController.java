package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.watch.HealthCheck;
import com.iafactory.studio.watch.MetricsDoor;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What machines that watch the studio ask for. */
@RestController
final class ActuatorController {
    private final HealthCheck health;
    private final PrometheusMeterRegistry metrics;
    private final MetricsDoor door;

    ActuatorController(HealthCheck health, PrometheusMeterRegistry metrics, MetricsDoor door) {
        this.health = health;
        this.metrics = metrics;
        this.door = door;
    }

    /** Whether the service and its database are well. */
    @GetMapping("/actuator/health")
    ResponseEntity<HealthCheck.Health> health() {
        HealthCheck.Health seen = health.look();
        return ResponseEntity.status(seen.up() ? 200 : 503).body(seen);
    }

    /** Metrics for Prometheus, for the owner or with the token of the metrics. */
    @GetMapping(value = "/actuator/prometheus", produces = "text/plain; version=0.0.4; charset=utf-8")
    String prometheus(@RequestHeader(name = "Authorization", defaultValue = "") @Nullable String authorization) {
        if (!door.opensTo(authorization)) {
            throw new StudioException(
                    StudioException.Kind.UNKNOWN_CALLER,
                    "metrics-closed",
                    "Metrics are for the owner, and for who shows the token set as STUDIO_METRICS_TOKEN.",
                    "Send one of them as Authorization: Bearer.");
        }
        return metrics.scrape();
    }
}
