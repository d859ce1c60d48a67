package com.iafactory.studio.watch;

import com.iafactory.studio.media.StudioException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** Health and metrics of a process that serves nothing else, on a port of its own. Thread-safe. */
public final class MetricsServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TEXT = "text/plain; charset=utf-8";

    static {
        // A caller that says nothing, or listens to nothing, is not waited for.
        System.setProperty("sun.net.httpserver.maxReqTime", Long.toString(PATIENCE.toSeconds()));
        System.setProperty("sun.net.httpserver.maxRspTime", Long.toString(PATIENCE.toSeconds()));
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HealthCheck health;
    private final PrometheusMeterRegistry metrics;
    private final MetricsDoor door;

    private MetricsServer(HttpServer server, HealthCheck health, PrometheusMeterRegistry metrics, MetricsDoor door) {
        this.server = server;
        this.health = health;
        this.metrics = metrics;
        this.door = door;
    }

    /**
     * Opens it with what {@link WatchConfiguration} has made.
     *
     * @param port 0 takes any that is free
     * @throws StudioException code {@code port-taken}
     */
    public static MetricsServer open(int port, BeanFactory parts) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(port), 0);
        } catch (IOException e) {
            throw StudioException.failed(
                    "port-taken",
                    "Metrics cannot be served on port " + port + ": " + e.getMessage(),
                    "End what listens there, or choose another with --metrics-port.",
                    e);
        }
        MetricsServer opened = new MetricsServer(
                server,
                parts.getBean(HealthCheck.class),
                parts.getBean(PrometheusMeterRegistry.class),
                parts.getBean(MetricsDoor.class));
        server.setExecutor(opened.threads);
        server.createContext("/", opened::answer);
        server.start();
        return opened;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, TEXT, "Only GET.");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/actuator/health" -> {
                    HealthCheck.Health seen = health.look();
                    send(
                            exchange,
                            seen.up() ? 200 : 503,
                            "application/json",
                            JsonMapper.shared().writeValueAsString(seen));
                }
                case "/actuator/prometheus" -> {
                    if (door.opensTo(exchange.getRequestHeaders().getFirst("Authorization"))) {
                        send(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape());
                    } else {
                        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
                        send(exchange, 401, TEXT, "For the owner and the token set as STUDIO_METRICS_TOKEN.");
                    }
                }
                default -> send(exchange, 404, TEXT, "Here are /actuator/health and /actuator/prometheus.");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
