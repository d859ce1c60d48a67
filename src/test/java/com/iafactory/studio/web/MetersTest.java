package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.watch.MetricsServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a service that makes films shows of itself. */
class MetersTest {
    private static final String TOKEN = "let me see";

    @RegisterExtension
    static final TestService SERVICE = TestService.working(
            Map.of("studio.home", TinyFilms.home().toString(), "STUDIO_METRICS_TOKEN", TOKEN), TinyFilms.class);

    private static String served() {
        return SERVICE.get("/actuator/prometheus", TOKEN).body();
    }

    /** @param series a name and its labels, as they are served */
    private static double value(String series) {
        Matcher line = Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(served());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    private static String film(String token, String text) {
        String script = SERVICE.call(
                        "POST",
                        "/api/v1/scripts/generate",
                        token,
                        "{\"source_text\":\"" + text + "\",\"duration_target\":60,\"shorts\":0}")
                .text("id");
        return SERVICE.call("POST", "/api/v1/video/generate", token, "{\"script_id\":\"" + script + "\"}")
                .text("id");
    }

    private static void becomes(String token, String id, String status) {
        Until.becomes(() -> SERVICE.get("/api/v1/video/" + id + "/status", token)
                .text("status")
                .equals(status));
    }

    @Test
    void aFilmIsSeenInItsStagesQueuesAndPiecesAndWhatIsThereIsFound() {
        String owner = SERVICE.owner();
        String writing = "studio_stage_time_seconds_count{outcome=\"done\",stage=\"writing\"}";
        double before = value(writing);
        becomes(owner, film(owner, "bread and salt"), "completed");
        String voice = "studio_stage_time_seconds_count{outcome=\"done\",stage=\"voice\"}";
        Until.becomes(() -> value(voice) == 3);
        Until.becomes(() -> value("studio_stage_time_seconds_count{outcome=\"done\",stage=\"handover\"}") == 1);
        assertThat(value(writing)).isEqualTo(before + 1);
        assertThat(value("studio_pieces_found_total{where=\"made\"}")).isEqualTo(4);
        assertThat(value("studio_queue_wait_seconds_count{queue=\"media\"}")).isGreaterThanOrEqualTo(4);
        assertThat(value("studio_jobs_seconds_count{kind=\"deliver\",outcome=\"done\",queue=\"default\"}"))
                .isEqualTo(1);
        becomes(owner, film(owner, "bread and milk"), "completed");
        Until.becomes(() -> value(voice) == 4);
        assertThat(value("studio_pieces_found_total{where=\"index\"}")).isEqualTo(2);
        assertThat(served()).contains("studio_queue_waiting{queue=\"media\"}").doesNotContain("bread");
    }

    @Test
    void aPieceThatFailsIsCountedByItsCodeEachTimeAndOnceForGood() {
        String user = SERVICE.user("failing@example.com");
        becomes(user, film(user, "!broken"), "failed");
        assertThat(value("studio_stage_time_seconds_count{outcome=\"retried\",stage=\"voice\"}"))
                .isEqualTo(2);
        assertThat(value("studio_stage_time_seconds_count{outcome=\"failed\",stage=\"voice\"}"))
                .isEqualTo(1);
        // The code is one of a test, and so of nobody's list.
        assertThat(value("studio_stage_failures_total{code=\"other\",stage=\"voice\"}"))
                .isEqualTo(3);
    }

    @Test
    void loginsAreCountedByWhatCameOfThem() {
        double before = value("studio_logins_total{outcome=\"success\",way=\"password\"}");
        SERVICE.owner();
        SERVICE.post(
                "/api/v1/auth/login",
                "{\"email\":\"nobody@example.com\",\"password\":\"wrong horse 9 battery\",\"client\":\"api\"}");
        assertThat(value("studio_logins_total{outcome=\"success\",way=\"password\"}"))
                .isEqualTo(before + 1);
        assertThat(value("studio_logins_total{outcome=\"login-wrong\",way=\"password\"}"))
                .isEqualTo(1);
    }

    @Test
    void aWorkerShowsTheSameOnAPortOfItsOwnToTheSame() throws IOException, InterruptedException {
        try (MetricsServer worker = MetricsServer.open(0, SERVICE.service().context());
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(get(client, worker, "/actuator/health", "").body())
                    .isEqualTo("{\"status\":\"UP\",\"components\":{\"database\":{\"status\":\"UP\"}}}");
            assertThat(get(client, worker, "/actuator/prometheus", "Bearer " + TOKEN)
                            .body())
                    .contains("studio_queue_running")
                    .contains("jvm_memory_used_bytes");
            assertThat(get(client, worker, "/actuator/prometheus", "Bearer let me se")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(get(client, worker, "/actuator/prometheus", "").statusCode())
                    .isEqualTo(401);
            assertThat(get(client, worker, "/api/v1/me", "").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(HttpClient client, MetricsServer server, String path, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
