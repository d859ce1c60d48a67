package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.web.TestService.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Scripts and films over HTTP, from the text to the bill. */
class ProductionRoutesTest {
    private static final Path HOME = TinyFilms.home();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of("studio.home", HOME.toString()), TinyFilms.class);

    private static final String SCRIPTS = "/api/v1/scripts/generate";

    private static String owner = "";

    @BeforeAll
    static void login() {
        owner = SERVICE.owner();
    }

    private static Answer send(String method, String path, String token, String body, String... headers) {
        HttpRequest.Builder request = SERVICE.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return SERVICE.send(request.build());
    }

    private static Answer script(String token, String text) {
        return send("POST", SCRIPTS, token, "{\"source_text\":\"" + text + "\",\"duration_target\":60,\"shorts\":0}");
    }

    private static String text(Answer script) {
        return script.json().path("segments").path(0).path("content").asString("");
    }

    private static String film(String token, String text, String... headers) {
        String script = script(token, text).text("id");
        Answer begun = send("POST", "/api/v1/video/generate", token, "{\"script_id\":\"" + script + "\"}", headers);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(begun.header("Location")).isEqualTo("/api/v1/video/" + begun.text("id") + "/status");
        return begun.text("id");
    }

    private static Answer status(String token, String id) {
        return SERVICE.get("/api/v1/video/" + id + "/status", token);
    }

    private static void becomes(String token, String id, String status) {
        Until.becomes(() -> status(token, id).text("status").equals(status));
    }

    private static int available(String token) {
        return SERVICE.get("/api/v1/tokens/balance", token)
                .json()
                .path("available")
                .asInt(-1);
    }

    @Test
    void aScriptIsThereWhenTheClientWaitsAndPromisedWhenNot() {
        Answer ready = script(owner, "bread is good");
        assertThat(ready.status()).as(ready.body()).isEqualTo(201);
        assertThat(text(ready)).isEqualTo("bread is good");
        assertThat(ready.header("Location")).isEqualTo("/api/v1/scripts/" + ready.text("id"));
        Answer later =
                send("POST", SCRIPTS, owner, "{\"source_text\":\"salt is old\",\"shorts\":0}", "Prefer", "wait=0");
        assertThat(later.status()).isEqualTo(202);
        Until.becomes(() -> text(SERVICE.get(later.header("Location"), owner)).equals("salt is old"));
    }

    @Test
    void whatNoScriptCanBeWrittenFromIsRefusedByName() {
        assertThat(send("POST", SCRIPTS, owner, "{\"topic\":\"trains\"}").text("code"))
                .isEqualTo("topic-needs-writer");
        assertThat(send("POST", SCRIPTS, owner, "{}").text("code")).isEqualTo("source-missing");
        assertThat(send("POST", SCRIPTS, owner, "{\"source_text\":\"a b c\",\"sorce\":1}")
                        .text("code"))
                .isEqualTo("field-unknown");
    }

    @Test
    void aScriptIsChangedOnlyInTheVersionThatWasRead() {
        Answer made = script(owner, "milk comes early");
        String path = made.header("Location");
        String changed = made.body().replace("\"title\":\"Tiny\"", "\"title\":\"Tinier\"");
        assertThat(send("PUT", path, owner, changed).text("code")).isEqualTo("if-match-missing");
        Answer after = send("PUT", path, owner, changed, "If-Match", made.header("ETag"));
        assertThat(after.status()).as(after.body()).isEqualTo(200);
        assertThat(after.text("title")).isEqualTo("Tinier");
        Answer stale = send("PUT", path, owner, changed, "If-Match", made.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("if-match-stale");
        assertThat(send("POST", path + "/approve", owner, "").text("status")).isEqualTo("approved");
        String tag = SERVICE.get(path, owner).header("ETag");
        assertThat(send("PUT", path, owner, changed, "If-Match", tag).text("code"))
                .isEqualTo("script-frozen");
    }

    @Test
    void aFilmIsMadeAndItsVoiceIsOnTheBill() {
        String user = SERVICE.user("paying@example.com");
        String id = film(user, "one two three");
        becomes(user, id, "completed");
        Answer status = status(user, id);
        assertThat(status.json().path("tokens_used").asInt()).isEqualTo(30);
        assertThat(status.json().path("cost_breakdown").path("voice").asInt()).isEqualTo(30);
        assertThat(status.json().path("progress").asInt()).isEqualTo(100);
        assertThat(available(user)).isEqualTo(70);
        assertThat(SERVICE.get("/api/v1/video/" + id + "/preview", user).status())
                .isEqualTo(200);
    }

    @Test
    void aFilmThatFailsCostsNothingAndEachRetryIsCoveredAnew() throws IOException {
        String user = SERVICE.user("retrying@example.com");
        String id = film(user, "good ?room words");
        Until.becomes(() -> !status(user, id).text("waiting_for").isEmpty());
        assertThat(available(user)).isEqualTo(70);
        String project = "/api/v1/projects/" + id;
        assertThat(send("POST", project + "/pause", user, "").text("status")).isEqualTo("paused");
        assertThat(available(user)).isEqualTo(70);
        assertThat(send("POST", project + "/resume", user, "").text("status")).isEqualTo("producing");
        assertThat(send("POST", project + "/cancel", user, "").text("status")).isEqualTo("cancelled");
        assertThat(available(user)).isEqualTo(100);
        assertThat(send("POST", project + "/resume", user, "").text("code")).isEqualTo("project-state");
        Files.writeString(HOME.resolve("room"), "");
        assertThat(send("POST", project + "/retry", user, "").text("status")).isEqualTo("producing");
        becomes(user, id, "completed");
        assertThat(available(user)).isEqualTo(70);
        assertThat(status(user, id).json().path("tokens_used").asInt()).isEqualTo(30);
    }

    @Test
    void whoHasTooFewTokensBeginsNothing() {
        String user = SERVICE.user("poor@example.com");
        for (int i = 0; i < 3; i++) {
            becomes(user, film(user, "word" + i + " and more"), "completed");
        }
        String script = script(user, "one too many").text("id");
        Answer refused = send("POST", "/api/v1/video/generate", user, "{\"script_id\":\"" + script + "\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("tokens-missing");
        assertThat(SERVICE.get("/api/v1/projects", user).json().path("items").size())
                .isEqualTo(3);
        assertThat(SERVICE.get("/api/v1/scripts/" + script, user).text("status"))
                .isEqualTo("draft");
    }

    @Test
    void theSameKeyTwiceGivesOneProject() {
        String user = SERVICE.user("twice@example.com");
        String script = script(user, "again and again").text("id");
        String body = "{\"script_id\":\"" + script + "\"}";
        Answer first = send("POST", "/api/v1/video/generate", user, body, "Idempotency-Key", "k1");
        Answer again = send("POST", "/api/v1/video/generate", user, body, "Idempotency-Key", "k1");
        assertThat(first.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(SERVICE.get("/api/v1/projects", user).json().path("items").size())
                .isEqualTo(1);
        String text = "{\"source_text\":\"a b c d\",\"duration_target\":60}";
        String one = send("POST", SCRIPTS, user, text, "Idempotency-Key", "k2").text("id");
        assertThat(send("POST", SCRIPTS, user, text, "Idempotency-Key", "k2").text("id"))
                .isEqualTo(one)
                .isNotEmpty();
    }

    private static long files(String user) throws IOException {
        Path folder = HOME.resolve("media/users/" + user);
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aDeletedProjectTakesItsMediaAlongButNotWhatAnotherUses() throws IOException {
        String user = SERVICE.user("tidy@example.com");
        String folder = SERVICE.get("/api/v1/me", user).text("id");
        String first = film(user, "red green");
        becomes(user, first, "completed");
        // Two words, a mix and the film.
        assertThat(files(folder)).isEqualTo(4);
        String second = film(user, "red blue");
        becomes(user, second, "completed");
        assertThat(files(folder)).isEqualTo(7);
        SERVICE.call("DELETE", "/api/v1/projects/" + first, user, "");
        // Red stays: the second film refers to it, and lies in the first one's folder.
        Until.becomes(() -> count(folder) == 4);
        SERVICE.call("DELETE", "/api/v1/projects/" + second, user, "");
        Until.becomes(() -> count(folder) == 0);
    }

    private static long count(String user) {
        try {
            return files(user);
        } catch (IOException | UncheckedIOException e) {
            // Files go while they are counted; inside a walk that comes unchecked.
            return -1;
        }
    }

    @Test
    void whoLeavesTakesEverythingAlongAndLeavesNothing() throws IOException {
        String user = SERVICE.user("leaving@example.com");
        String folder = SERVICE.get("/api/v1/me", user).text("id");
        String id = film(user, "all of mine");
        becomes(user, id, "completed");
        JsonNode export = SERVICE.get("/api/v1/me/export", user).json();
        assertThat(export.path("productions")
                        .path("projects")
                        .path(0)
                        .path("id")
                        .asString(""))
                .isEqualTo(id);
        assertThat(export.path("productions")
                        .path("scripts")
                        .path(0)
                        .path("source_text")
                        .asString(""))
                .isEqualTo("all of mine");
        assertThat(export.path("productions").path("media").size()).isEqualTo(5);
        assertThat(export.path("tokens").size()).isPositive();
        assertThat(SERVICE.call("DELETE", "/api/v1/me", user, "{\"password\":\"" + TestService.PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
        Until.becomes(() -> count(folder) == 0);
        for (String table : List.of("project", "script", "piece", "media_piece")) {
            assertThat(SERVICE.database()
                            .jdbc()
                            .sql("SELECT count(*) FROM " + table + " WHERE user_id = :user")
                            .param("user", UUID.fromString(folder))
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aDeletedProjectIsGone() {
        String id = film(owner, "soon gone");
        assertThat(SERVICE.call("DELETE", "/api/v1/projects/" + id, owner, "").status())
                .isEqualTo(204);
        assertThat(status(owner, id).status()).isEqualTo(404);
    }

    private static long sleeping() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("sleep 600"))
                .count();
    }

    @Test
    void cancellingEndsWhatIsBeingMadeAndDeletingToo() {
        for (String end : List.of("POST /cancel", "DELETE ")) {
            String id = film(owner, "~long " + end.length());
            Until.becomes(() -> sleeping() == 1);
            String[] parts = end.split(" ", 2);
            assertThat(send(parts[0], "/api/v1/projects/" + id + parts[1], owner, "")
                            .status())
                    .isBetween(200, 204);
            Until.becomes(() -> sleeping() == 0);
        }
        // The thread that was interrupted does the next piece as if nothing had been.
        becomes(owner, film(owner, "after that"), "completed");
    }
}
