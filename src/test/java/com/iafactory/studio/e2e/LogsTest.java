package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.e2e.StudioProcess.Setting;
import com.iafactory.studio.webhook.Receiver;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service writes down about everything it does, as much as it can be made to: for machines to read, and no secret in it. */
class LogsTest {
    private static final String PASSWORD = "canary horse 9 battery";
    private static final String WRONG = "wrong canary 7 battery";
    private static final String METRICS = "canary-metrics-5512";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Pattern READY = Pattern.compile("studio: ready at (http://localhost:\\d+) .*");

    @TempDir
    private Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private String base = "";

    private JsonNode call(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        String answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return answer.startsWith("{") ? new JsonMapper().readTree(answer) : new JsonMapper().createObjectNode();
    }

    private static String login(String password) {
        return "{\"email\":\"o@example.com\",\"password\":\"" + password + "\",\"client\":\"api\"}";
    }

    private void upload(String token) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", form);
        form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/uploads"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isBetween(200, 299);
    }

    /** Everything that opens something. */
    private List<String> secrets(Receiver receiver) throws IOException, InterruptedException {
        List<String> secrets = new ArrayList<>(List.of(PASSWORD, WRONG, METRICS));
        call("POST", "/api/v1/auth/login", "", login(WRONG));
        JsonNode session = call("POST", "/api/v1/auth/login", "", login(PASSWORD));
        String refresh = session.path("refresh_token").asString("");
        JsonNode next = call("POST", "/api/v1/auth/refresh", "", "{\"refresh_token\":\"" + refresh + "\"}");
        String token = next.path("access_token").asString("");
        secrets.addAll(List.of(
                session.path("access_token").asString(""),
                refresh,
                token,
                next.path("refresh_token").asString("")));
        call("GET", "/actuator/prometheus", METRICS, "");
        JsonNode key = call("POST", "/api/v1/api-keys", token, "{\"name\":\"a\",\"scopes\":[\"me\"]}");
        secrets.add(key.path("key").asString(""));
        call("GET", "/api/v1/me", key.path("key").asString(""), "");
        JsonNode hook = call("POST", "/api/v1/webhooks", token, "{\"url\":\"" + receiver.url("/told") + "\"}");
        secrets.add(hook.path("secret").asString(""));
        call("POST", "/api/v1/webhooks/" + hook.path("id").asString("") + "/test", token, "");
        upload(token);
        JsonNode sound = call("POST", "/api/v1/audio/tts", token, "{\"text\":\"Bread.\",\"language\":\"en\"}");
        URI link = URI.create(sound.path("url").asString(""));
        secrets.add(link.getRawQuery());
        assertThat(client.send(
                                HttpRequest.newBuilder(URI.create(base).resolve(link))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        String script = call(
                        "POST",
                        "/api/v1/scripts/generate",
                        token,
                        new JsonMapper()
                                .writeValueAsString(Map.of(
                                        "source_text",
                                        Files.readString(Path.of("examples/horaire-cadence.fr.md")),
                                        "duration_target",
                                        20,
                                        "language",
                                        "fr",
                                        "shorts",
                                        0)))
                .path("id")
                .asString("");
        call(
                "POST",
                "/api/v1/video/generate",
                token,
                "{\"script_id\":\"" + script + "\"}",
                "traceparent",
                "00-" + TRACE + "-00f067aa0ba902b7-01");
        return secrets;
    }

    @Test
    void everyLineIsAnObjectAFilmIsFollowedFromItsRequestToFfmpegAndNoSecretIsWrittenDown() throws Exception {
        try (Receiver receiver = new Receiver()) {
            StudioProcess studio = new Setting(
                            home,
                            Map.of(
                                    "STUDIO_LOG",
                                    "json,debug",
                                    "STUDIO_OWNER_EMAIL",
                                    "o@example.com",
                                    "STUDIO_OWNER_PASSWORD",
                                    PASSWORD,
                                    "STUDIO_METRICS_TOKEN",
                                    METRICS,
                                    "STUDIO_OUTBOUND_ALLOW",
                                    receiver.place()),
                            List.of(),
                            "")
                    .start("serve", "--port", "0");
            Matcher ready = READY.matcher(studio.awaitLine("studio: ready"));
            assertThat(ready.matches()).isTrue();
            base = ready.group(1);
            List<String> secrets = secrets(receiver);
            JsonNode run =
                    new JsonMapper().readTree(studio.awaitLine("\"program\":\"ffmpeg\"", "\"trace_id\":\"" + TRACE));
            assertThat(run.path("level").asString("")).isEqualTo("DEBUG");
            assertThat(run.path("exit_code").asString("")).isEqualTo("0");
            assertThat(run.path("millis").asInt(-1)).isPositive();
            for (String field : List.of("timestamp", "logger", "message", "project", "piece", "user")) {
                assertThat(run.path(field).asString("")).as(field).isNotEmpty();
            }
            studio.handle().destroy();
            List<String> lines = studio.await().complaintLines();
            assertThat(secrets).hasSizeGreaterThan(9).allMatch(secret -> secret.length() > 12);
            String all = String.join("\n", lines);
            for (String secret : secrets) {
                assertThat(all).doesNotContain(secret);
            }
            assertThat(lines.stream().filter(line -> !line.startsWith("studio: ")))
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> new JsonMapper().readTree(line).isObject());
        }
    }
}
