package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.e2e.StudioProcess.Setting;
import com.iafactory.studio.production.project.Until;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The keys of all services are looked for in all that a studio says: what it answers, what it writes down, and what it counts. */
class PlantedKeysTest {
    private static final List<String> VENDORS =
            List.of("anthropic", "openai", "elevenlabs", "minimax", "luma", "fal", "suno", "pexels", "pixabay");
    private static final String METRICS = "metrics-token-8841";
    private static final String PASSWORD = "planted horse 9 battery";
    private static final Pattern READY = Pattern.compile("studio: ready at (http://localhost:\\d+) .*");

    @TempDir
    private Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String base = "";
    private String token = "";

    private static String key(String vendor) {
        return "planted-key-of-" + vendor + "-5c1e";
    }

    /** Refuses everything, and repeats all it was sent: as gateways do that were not thought through. */
    private HttpServer parrot() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::repeat);
        server.start();
        return server;
    }

    private void repeat(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String heard = exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().entrySet();
            asked.add(heard);
            byte[] answer = JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "detail",
                            Map.of("status", "unheard_of", "message", heard),
                            "error",
                            Map.of("type", "unheard_of", "message", heard),
                            "base_resp",
                            Map.of("status_code", 2013, "status_msg", heard),
                            "message",
                            heard,
                            "msg",
                            heard,
                            "code",
                            400));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(400, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String call(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + (path.startsWith("/actuator") ? METRICS : token))
                .header("Prefer", "wait=60")
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        said.add(answer);
        return answer;
    }

    private String field(String answer, String name) {
        return JsonMapper.shared().readTree(answer).path(name).asString("");
    }

    private void everyServiceIsAskedForAllItMakes() throws IOException, InterruptedException {
        for (String vendor : VENDORS) {
            call("POST", "/api/v1/makers/" + vendor + "/test", Map.of());
        }
        call("GET", "/api/v1/makers/elevenlabs/voices", Map.of());
        call("PUT", "/api/v1/makers/luma/key", Map.of("key", key("own")));
        call("POST", "/api/v1/makers/luma/test", Map.of());
        call("POST", "/api/v1/audio/tts", Map.of("text", "Bread rises.", "language", "en"));
        call("POST", "/api/v1/audio/music", Map.of("style", "ambient", "duration_seconds", 4));
        call("POST", "/api/v1/audio/effects", Map.of("text", "rain"));
        String script = field(
                call(
                        "POST",
                        "/api/v1/scripts/generate",
                        Map.of(
                                "source_text",
                                Files.readString(Path.of("examples/horaire-cadence.fr.md")),
                                "duration_target",
                                20,
                                "language",
                                "fr",
                                "shorts",
                                0,
                                "makers",
                                Map.of(
                                        "pictures", List.of("fal", "minimax", "openai"),
                                        "clips", List.of("luma", "fal", "minimax"),
                                        "stock", List.of("pexels", "pixabay")))),
                "id");
        String project = field(
                call("POST", "/api/v1/video/generate", Map.of("script_id", script, "formats", List.of("youtube"))),
                "id");
        assertThat(project).isNotEmpty();
        Until.becomes(() -> ended(project), Duration.ofMinutes(5));
        for (String path : List.of("/projects/" + project, "/takes?limit=200", "/makers")) {
            call("GET", "/api/v1" + path, Map.of());
        }
        call("GET", "/actuator/prometheus", Map.of());
    }

    /** Asked twice a second: more often nobody may. */
    private boolean ended(String project) {
        try {
            LockSupport.parkNanos(500_000_000);
            return field(call("GET", "/api/v1/video/" + project + "/status", Map.of()), "status")
                    .matches("completed|failed");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment(String url) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "STUDIO_LOG",
                "json,debug",
                "STUDIO_OWNER_EMAIL",
                "o@example.com",
                "STUDIO_OWNER_PASSWORD",
                PASSWORD,
                "STUDIO_METRICS_TOKEN",
                METRICS));
        for (String vendor : VENDORS) {
            environment.put(vendor.toUpperCase(Locale.ROOT) + "_API_KEY", key(vendor));
            environment.put(vendor.toUpperCase(Locale.ROOT) + "_BASE_URL", url);
        }
        environment.put("SUNO_CALLBACK_URL", "https://studio.example/told");
        return environment;
    }

    @Test
    void noKeyIsInAnswersLogsFilesOrMetricsThoughServicesRepeatIt() throws Exception {
        HttpServer parrot = parrot();
        String url = "http://127.0.0.1:" + parrot.getAddress().getPort();
        try {
            StudioProcess studio = new Setting(home, environment(url), List.of(), "").start("serve", "--port", "0");
            Matcher ready = READY.matcher(studio.awaitLine("studio: ready"));
            assertThat(ready.matches()).isTrue();
            base = ready.group(1);
            token = field(
                    call(
                            "POST",
                            "/api/v1/auth/login",
                            Map.of("email", "o@example.com", "password", PASSWORD, "client", "api")),
                    "access_token");
            everyServiceIsAskedForAllItMakes();
            studio.handle().destroy();
            List<String> all = new ArrayList<>(said);
            all.addAll(studio.await().complaintLines());
            all.addAll(reports());
            for (String vendor :
                    Stream.concat(VENDORS.stream(), Stream.of("own")).toList()) {
                assertThat(asked).as("%s was asked with its key", vendor).anyMatch(line -> line.contains(key(vendor)));
                assertThat(all).as("the key of %s", vendor).noneMatch(line -> line.contains(key(vendor)));
            }
            assertThat(String.join("\n", said))
                    .contains("unheard_of")
                    .contains("studio_")
                    .contains("\"completed\"");
        } finally {
            parrot.stop(0);
        }
    }

    /** What is written beside films. */
    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|md|txt|html|log|srt|vtt)"))
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
