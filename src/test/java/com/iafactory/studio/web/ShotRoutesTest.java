package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.upload.GoodFiles;
import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Shots and takes over HTTP. */
class ShotRoutesTest {
    @RegisterExtension
    static final TestService SERVICE =
            TestService.working(Map.of("studio.home", TinyFilms.home().toString()), TinyFilms.class);

    @TempDir
    static Path folder;

    private static String owner = "";
    private static String project = "";
    private static GoodFiles good;

    @BeforeAll
    static void film() throws IOException {
        owner = SERVICE.owner();
        good = new GoodFiles(folder);
        String script = call(
                        "POST",
                        "/api/v1/scripts/generate",
                        "{\"source_text\":\"sun moon star\",\"duration_target\":60,\"shorts\":0}")
                .text("id");
        project = call("POST", "/api/v1/video/generate", "{\"script_id\":\"" + script + "\"}")
                .text("id");
        completes();
    }

    private static void completes() {
        Until.becomes(() -> SERVICE.get("/api/v1/video/" + project + "/status", owner)
                .text("status")
                .equals("completed"));
    }

    private static Answer call(String method, String path, String body) {
        return SERVICE.call(method, path, owner, body);
    }

    private static String shots() {
        return "/api/v1/projects/" + project + "/shots";
    }

    private static String upload(String name) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(good.get(name));
        form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        String id = SERVICE.send(SERVICE.request("/api/v1/uploads")
                        .header("Authorization", "Bearer " + owner)
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                        .build())
                .text("id");
        Until.becomes(
                () -> SERVICE.get("/api/v1/uploads/" + id, owner).text("status").equals("ready"));
        return id;
    }

    @Test
    void shotsAreListedTakenAgainAndTakenBack() {
        JsonNode items = SERVICE.get(shots(), owner).json().path("items");
        List<String> said = new ArrayList<>();
        items.forEach(item -> said.add(item.path("id").asString("") + " "
                + item.path("text").asString("") + " " + item.path("rendered").asBoolean(false)));
        assertThat(said).containsExactly("film.0.0 sun true", "film.0.1 moon true", "film.0.2 star true");
        assertThat(items.path(1).path("start_seconds").asDouble(0)).isEqualTo(1.0);
        assertThat(SERVICE.get(shots() + "?cut=short-1", owner).json().path("items"))
                .isEmpty();

        Answer taken = call("POST", shots() + "/film.0.1/takes", "{}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        assertThat(taken.header("Location")).isEqualTo(shots() + "/film.0.1");
        assertThat(taken.json().path("take").asInt(-1)).isEqualTo(1);
        assertThat(taken.json().path("rendered").asBoolean(true)).isFalse();
        completes();
        JsonNode shot = SERVICE.get(shots() + "/film.0.1", owner).json();
        assertThat(shot.path("take").asInt(-1)).isEqualTo(1);
        assertThat(shot.path("takes")).hasSize(2);
        assertThat(shot.path("takes").path(0).path("kind").asString("")).isEqualTo("planned");
        assertThat(shot.path("takes").path(1).path("kind").asString("")).isEqualTo("variant");
        assertThat(shot.path("takes").path(1).path("chosen").asBoolean(false)).isTrue();

        assertThat(call("PUT", shots() + "/film.0.1/take", "{\"number\":0}").status())
                .isEqualTo(202);
        completes();
        assertThat(SERVICE.get(shots() + "/film.0.1", owner).json().path("take").asInt(-1))
                .isZero();
    }

    @Test
    void aPictureOfOnesOwnBecomesATakeWithItsHeadline() {
        String picture = upload("picture.png");
        Answer taken = call(
                "POST",
                shots() + "/film.0.2/takes",
                "{\"upload_id\":\"" + picture + "\",\"headline\":\"  Seen from\\nthe roof \"}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        completes();
        JsonNode take =
                SERVICE.get(shots() + "/film.0.2", owner).json().path("takes").path(1);
        assertThat(take.path("kind").asString("")).isEqualTo("picture");
        assertThat(take.path("headline").asString("")).isEqualTo("Seen from the roof");
    }

    @Test
    void whatCannotBeShownIsRefusedWithAReason() {
        String sound = upload("sound.wav");
        String picture = upload("picture.png");
        String path = shots() + "/film.0.0/takes";
        assertThat(call("POST", path, "{\"upload_id\":\"" + sound + "\"}").text("code"))
                .isEqualTo("upload-not-visible");
        assertThat(call("POST", path, "{\"upload_id\":\"" + picture + "\",\"start_seconds\":1}")
                        .text("code"))
                .isEqualTo("start-out-of-range");
        assertThat(call("POST", path, "{\"upload_id\":\"00000000-0000-0000-0000-000000000001\"}")
                        .status())
                .isEqualTo(404);
        assertThat(call("POST", shots() + "/film.7.0/takes", "{}").text("code")).isEqualTo("shot-not-found");
        assertThat(call("POST", shots() + "/..%2F..%2Fetc/takes", "{}").status())
                .isBetween(400, 404);
        assertThat(call("PUT", shots() + "/film.0.0/take", "{\"number\":5}").text("code"))
                .isEqualTo("take-not-found");
        assertThat(call("POST", path, "{\"headline\":\"" + "x".repeat(300) + "\",\"upload_id\":\"" + picture + "\"}")
                        .text("code"))
                .isEqualTo("text-too-long");
        assertThat(SERVICE.get(shots() + "/film.0.0", owner).json().path("takes"))
                .hasSize(1);
    }
}
