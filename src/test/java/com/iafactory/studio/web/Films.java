package com.iafactory.studio.web;

import com.iafactory.studio.production.project.ProjectStatus;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real films of some twenty seconds, ordered over HTTP. */
record Films(TestService service, String token, Path folder) {
    /** @param all names and values in turn */
    static Map<String, String> variables(String... all) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            variables.put(all[i], all[i + 1]);
        }
        return variables;
    }

    static Films of(TestService service) {
        try {
            return new Films(service, service.owner(), Files.createTempDirectory("studio-films"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Says nothing that would be a chart, a list or a card: every shot of its body is one to be filmed. */
    static final String TEXT = """
            # Le train de nuit

            Le train de nuit traverse la montagne pendant que la vallée dort encore sous la neige.

            ## Le voyage

            Le chauffeur regarde longtemps la rivière avant de repartir vers la ville. Une lampe éclaire le visage de \
            la voyageuse assise près de la fenêtre. Le café chaud attend sur la petite table de bois.

            ## Le matin

            Le soleil se lève doucement sur le lac et les oiseaux quittent la forêt. Les voyageurs descendent du train \
            avec leurs valises et marchent vers le marché.
            """;

    private static final Map<String, Object> ORDER =
            Map.of("source_text", TEXT, "duration_target", 20, "shorts", 0, "language", "fr", "music", "none");

    /** How a project ended. */
    record Ended(String project, Answer whole) {
        String status() {
            return whole.text("status");
        }

        String code() {
            return whole.json().path("failure").path("code").asString("");
        }
    }

    /** Makes the film and waits for its end. */
    Ended make(String title, Map<String, List<String>> makers, boolean strict) {
        return end(begin(title, makers, strict));
    }

    /** Another take of its first shot that is filmed. */
    Ended retake(Ended film) {
        String shot = "";
        for (JsonNode one : service.get("/api/v1/projects/" + film.project() + "/shots", token)
                .json()
                .path("items")) {
            if (shot.isEmpty() && one.path("layout").asString("").equals("footage")) {
                shot = one.path("id").asString("");
            }
        }
        Answer taken =
                service.call("POST", "/api/v1/projects/" + film.project() + "/shots/" + shot + "/takes", token, "{}");
        if (taken.status() != 202) {
            throw new AssertionError(taken.body());
        }
        return end(film.project());
    }

    private Ended end(String project) {
        Until.becomes(
                () -> Set.of(ProjectStatus.COMPLETED.code(), ProjectStatus.FAILED.code())
                        .contains(one("SELECT status FROM project WHERE id = :id::uuid", project)),
                Duration.ofMinutes(5));
        return new Ended(project, service.get("/api/v1/projects/" + project, token));
    }

    /** Waits until a maker was left for the next, which is long before the film is there, and lets the rest be. */
    List<String> fallbacksOf(String title, Map<String, List<String>> makers) {
        String project = begin(title, makers, false);
        Until.becomes(
                () -> !one("SELECT count(*)::text FROM take_fallback WHERE project_id = :id::uuid", project)
                        .equals("0"),
                Duration.ofMinutes(2));
        List<String> left = fallbacks(project);
        service.call("POST", "/api/v1/projects/" + project + "/cancel", token, "");
        return left;
    }

    /** Asked of the database, because too many questions over HTTP are refused. */
    private String one(String sql, String id) {
        return service.database()
                .jdbc()
                .sql(sql)
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String begin(String title, Map<String, List<String>> makers, boolean strict) {
        Map<String, Object> order = new HashMap<>(ORDER);
        order.put("title", title);
        Map<String, List<String>> all = new HashMap<>(Map.of("voice", List.of("local")));
        all.putAll(makers);
        order.put("makers", all);
        order.put("strict", strict);
        Answer script = service.call(
                "POST",
                "/api/v1/scripts/generate",
                token,
                JsonMapper.builder().build().writeValueAsString(order));
        if (script.status() / 100 != 2) {
            throw new AssertionError(script.body());
        }
        Answer begun = service.call(
                "POST",
                "/api/v1/video/generate",
                token,
                "{\"script_id\":\"" + script.text("id") + "\",\"formats\":[\"youtube\"]}");
        if (begun.status() != 202) {
            throw new AssertionError(begun.body());
        }
        return begun.text("id");
    }

    /** Why makers were left for the next, as {@code provider code}. */
    List<String> fallbacks(String project) {
        List<String> all = new ArrayList<>();
        service.get("/api/v1/takes/fallbacks?project=" + project, token)
                .json()
                .path("items")
                .forEach(one -> all.add(one.path("provider").asString("") + " "
                        + one.path("code").asString("")));
        return all;
    }

    /** Remarks of the report. */
    List<String> remarks(Ended film) {
        JsonNode report =
                new JsonMapper().readTree(one("SELECT result FROM project WHERE id = :id::uuid", film.project()));
        List<String> remarks = new ArrayList<>();
        report.path("remarks").forEach(remark -> remarks.add(remark.asString("")));
        return remarks;
    }

    FrameColours frames(Ended film) throws IOException {
        String url = film.whole().json().path("outputs").path("youtube").asString("");
        URI address = url.startsWith("http") ? URI.create(url) : service.uri(url);
        Path file = folder.resolve(film.project() + ".mp4");
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return FrameColours.of(file);
    }

    /** Sends a picture or clip of one's own and waits until it is checked. */
    String upload(String name, byte[] bytes) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        String id = service.send(service.request("/api/v1/uploads")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                        .build())
                .text("id");
        Until.becomes(
                () -> one("SELECT state FROM upload WHERE id = :id::uuid", id).equals("ready"));
        return id;
    }
}
