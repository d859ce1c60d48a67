package com.iafactory.studio.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** First of all: names the request in the logs and in the answer, and measures it by route. */
final class TraceFilter extends OncePerRequestFilter {
    private static final Duration[] TIMES = {
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry metrics;
    private final Clock clock;

    TraceFilter(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = Trace.begin(request);
        response.setHeader(Trace.HEADER, id);
        long begun = clock.millis();
        try (MDC.MDCCloseable _ = MDC.putCloseable(Trace.KEY, id)) {
            chain.doFilter(request, response);
        } finally {
            Timer.builder("http.server.requests")
                    .tag("method", known(request.getMethod()))
                    .tag("route", route(request))
                    .tag("status", Integer.toString(response.getStatus()))
                    .serviceLevelObjectives(TIMES)
                    .register(metrics)
                    .record(Duration.ofMillis(Math.max(0, clock.millis() - begun)));
        }
    }

    /** The pattern and never the path: ids and guesses would make a series each. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }

    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "other";
        };
    }
}
