package com.iafactory.studio.web;

import com.iafactory.studio.account.Callers;
import com.iafactory.studio.media.StudioException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What machines that watch the studio ask for. */
@RestController
final class ActuatorController {
    private final JdbcClient jdbc;
    private final PrometheusMeterRegistry metrics;
    private final Callers callers;
    private final Optional<String> token;

    ActuatorController(JdbcClient jdbc, PrometheusMeterRegistry metrics, Callers callers, Optional<String> token) {
        this.jdbc = jdbc;
        this.metrics = metrics;
        this.callers = callers;
        this.token = token.filter(value -> !value.isBlank());
    }

    /** In the shape of Spring Boot's own health page, which balancers and dashboards know. */
    record Health(String status, Map<String, State> components) {
        record State(String status) {}
    }

    /** Whether the service and its database are well. */
    @GetMapping("/actuator/health")
    ResponseEntity<Health> health() {
        String database = databaseAnswers() ? "UP" : "DOWN";
        Health health = new Health(database, Map.of("database", new Health.State(database)));
        return ResponseEntity.status(database.equals("UP") ? 200 : 503).body(health);
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** Metrics for Prometheus, for the owner or with the token of the metrics. */
    @GetMapping(value = "/actuator/prometheus", produces = "text/plain; version=0.0.4; charset=utf-8")
    String prometheus(@RequestHeader(name = "Authorization", defaultValue = "") @Nullable String authorization) {
        String shown = authorization == null ? "" : authorization.replaceFirst("(?i)^Bearer +", "");
        if (!isMetricsToken(shown)
                && callers.identify(shown).filter(caller -> caller.owner()).isEmpty()) {
            throw new StudioException(
                    StudioException.Kind.UNKNOWN_CALLER,
                    "metrics-closed",
                    "Metrics are for the owner, and for who shows the token set as STUDIO_METRICS_TOKEN.",
                    "Send one of them as Authorization: Bearer.");
        }
        return metrics.scrape();
    }

    private boolean isMetricsToken(String shown) {
        return token.isPresent()
                && MessageDigest.isEqual(
                        token.get().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
