package com.iafactory.studio.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service does on this machine, with its client beside it. */
public final class ServiceBenchmark {
    private static final int CLIENTS = 32;
    private static final int SECONDS = 6;
    /** The service of somebody who asks all day has been compiled long since; this one is a minute old. */
    private static final int WARM_UP_SECONDS = 25;

    private static final int JOBS = 3000;

    private final Path folder;
    private final String text;
    private final JsonMapper json = new JsonMapper();

    public ServiceBenchmark(Path folder, String text) {
        this.folder = folder;
        this.text = text;
    }

    public void run(PrintWriter out) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        double first;
        try (BenchedService service = BenchedService.start(home)) {
            first = service.readySeconds();
        }
        out.println("| service | measured | limit |");
        out.println("|---|---|---|");
        row(out, "ready, the very first time, s", first, 12);
        try (BenchedService service = BenchedService.start(home)) {
            row(out, "ready, warm, s", service.readySeconds(), 4);
            LockSupport.parkNanos(5_000_000_000L);
            row(out, "idle memory of the JVM, MB", service.megabytes(), 400);
            row(out, "idle memory of PostgreSQL, MB", service.databaseMegabytes(), 120);
            String token = json.readTree(service.post(
                                    "/api/v1/auth/login",
                                    "",
                                    json.writeValueAsString(Map.of(
                                            "email", BenchedService.OWNER,
                                            "password", BenchedService.PASSWORD,
                                            "client", "api")))
                            .body())
                    .path("access_token")
                    .asString();
            String project = production(service, token);
            String path = "/api/v1/video/" + project + "/status";
            new StatusLoad(service, path, token, CLIENTS, WARM_UP_SECONDS).run();
            StatusLoad.Measured load = new StatusLoad(service, path, token, CLIENTS, SECONDS).run();
            out.printf(
                    Locale.ROOT,
                    "| GET status, %d clients, requests/s | %.0f | at least 2000 |%n",
                    CLIENTS,
                    load.perSecond());
            row(out, "GET status, p99, ms", load.p99Millis(), 25);
            out.printf(Locale.ROOT, "| GET status, unanswered | %d | 0 |%n", load.unanswered());
        }
        double pieces = new QueueLoad(Files.createDirectories(folder.resolve("queue")), JOBS).perSecond();
        out.printf(
                Locale.ROOT, "| jobs/s through a queue on the embedded PostgreSQL | %.0f | at least 300 |%n", pieces);
    }

    /** A finished production: the machine is quiet again when the status is asked for. */
    private String production(BenchedService service, String token) throws IOException, InterruptedException {
        HttpResponse<String> script = service.post(
                "/api/v1/scripts/generate",
                token,
                json.writeValueAsString(Map.of("source_text", text, "duration_target", 20, "shorts", 0)));
        String id = json.readTree(script.body()).path("id").asString();
        HttpResponse<String> video = service.post(
                "/api/v1/video/generate",
                token,
                json.writeValueAsString(Map.of("script_id", id, "formats", new String[] {"youtube"})));
        String project = json.readTree(video.body()).path("id").asString();
        while (true) {
            JsonNode status = json.readTree(
                    service.get("/api/v1/video/" + project + "/status", token).body());
            if (!status.path("status").asString("").equals("producing")) {
                return project;
            }
            LockSupport.parkNanos(500_000_000);
        }
    }

    private static void row(PrintWriter out, String what, double value, double limit) {
        out.printf(Locale.ROOT, "| %s | %.1f | %.0f |%n", what, value, limit);
    }
}
