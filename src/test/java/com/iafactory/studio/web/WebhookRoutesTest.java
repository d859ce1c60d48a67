package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.web.TestService.Answer;
import com.iafactory.studio.webhook.Receiver;
import com.iafactory.studio.webhook.Receiver.Message;
import com.iafactory.studio.webhook.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Webhooks over HTTP, with real workers and a real receiver. */
class WebhookRoutesTest {
    private static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(
            Map.of("studio.home", TinyFilms.home().toString(), "STUDIO_OUTBOUND_ALLOW", RECEIVER.place()),
            TinyFilms.class);

    private static final String HOOKS = "/api/v1/webhooks";

    private static String owner = "";

    @BeforeAll
    static void login() {
        owner = SERVICE.owner();
    }

    @AfterAll
    static void stop() {
        RECEIVER.close();
    }

    private static Answer create(String token, String path) {
        Answer made = SERVICE.call("POST", HOOKS, token, "{\"url\":\"" + RECEIVER.url(path) + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made;
    }

    private static JsonNode deliveries(String token, String hook, String query) {
        return SERVICE.get(HOOKS + "/" + hook + "/deliveries" + query, token).json();
    }

    private static void film(String token) {
        String script = SERVICE.call(
                        "POST",
                        "/api/v1/scripts/generate",
                        token,
                        "{\"source_text\":\"one two three\",\"duration_target\":60,\"shorts\":0}")
                .text("id");
        Answer begun = SERVICE.call("POST", "/api/v1/video/generate", token, "{\"script_id\":\"" + script + "\"}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    }

    @Test
    void aFilmIsFollowedFromItsScriptToItsEnd() {
        String user = SERVICE.user("following@example.com");
        Answer hook = create(user, "/film");
        assertThat(hook.header("Location")).isEqualTo(HOOKS + "/" + hook.text("id"));
        film(user);
        Until.becomes(() -> RECEIVER.at("/film").size() == 3);
        assertThat(RECEIVER.at("/film"))
                .extracting(Message::type)
                .containsExactly("script.ready", "project.started", "project.completed");
        assertThat(RECEIVER.at("/film")).allMatch(message -> Verification.holds(hook.text("secret"), message));
        Until.becomes(() -> deliveries(user, hook.text("id"), "")
                .path("items")
                .path(0)
                .path("status")
                .asString("")
                .equals("delivered"));
        JsonNode latest = deliveries(user, hook.text("id"), "").path("items").path(0);
        assertThat(latest.path("message_id").asString())
                .isEqualTo(RECEIVER.at("/film").getLast().id());
        assertThat(latest.path("payload").path("type").asString()).isEqualTo("project.completed");
        assertThat(latest.path("attempts").path(0).path("status").asInt()).isEqualTo(200);
        assertThat(latest.path("attempts").path(0).path("answer").asString()).startsWith("answer 200");
    }

    @Test
    void theSecretIsShownOnceAndNeverAgain() {
        String user = SERVICE.user("secretive@example.com");
        Answer hook = create(user, "/secret");
        String secret = hook.text("secret");
        assertThat(secret).startsWith("whsec_");
        String path = HOOKS + "/" + hook.text("id");
        for (Answer other : List.of(
                SERVICE.get(path, user),
                SERVICE.get(HOOKS, user),
                SERVICE.call("PATCH", path, user, "{\"description\":\"mine\"}"),
                SERVICE.get("/api/v1/me/export", user))) {
            assertThat(other.status()).isEqualTo(200);
            assertThat(other.body()).contains(hook.text("id")).doesNotContain(secret, "whsec_", "\"secret\"");
        }
        Answer rotated = SERVICE.call("POST", path + "/rotate-secret", user, "");
        assertThat(rotated.status()).isEqualTo(200);
        assertThat(rotated.text("secret")).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(rotated.text("old_secret_until")).isNotEmpty();
        SERVICE.call("POST", path + "/test", user, "");
        Until.becomes(() -> RECEIVER.at("/secret").size() == 1);
        Message test = RECEIVER.at("/secret").getFirst();
        assertThat(test.type()).isEqualTo("webhook.test");
        assertThat(Verification.holds(secret, test)).isTrue();
        assertThat(Verification.holds(rotated.text("secret"), test)).isTrue();
    }

    @Test
    void whatIsLeftOutOfAChangeStaysAsItIs() {
        String user = SERVICE.user("changing@example.com");
        String path = HOOKS + "/" + create(user, "/change").text("id");
        Answer picky = SERVICE.call("PATCH", path, user, "{\"events\":[\"project.failed\",\"script.ready\"]}");
        assertThat(picky.json().path("events").toString()).isEqualTo("[\"script.ready\",\"project.failed\"]");
        Answer paused = SERVICE.call("PATCH", path, user, "{\"active\":false,\"description\":\" a\\u0000\\tname \"}");
        assertThat(paused.json().path("events").size()).isEqualTo(2);
        assertThat(paused.json().path("active").asBoolean()).isFalse();
        assertThat(paused.text("description")).isEqualTo("a name");
        assertThat(SERVICE.call("POST", path + "/test", user, "").text("code")).isEqualTo("webhook-inactive");
        assertThat(SERVICE.call("PATCH", path, user, "{}").body()).isEqualTo(paused.body());
        assertThat(SERVICE.call("DELETE", path, user, "").status()).isEqualTo(204);
        assertThat(SERVICE.get(path, user).text("code")).isEqualTo("webhook-not-found");
        assertThat(SERVICE.call("DELETE", path, user, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\":\"http://example.com/\"}|400|outbound-url-refused",
                "{\"url\":\"https://user:pass@example.com/\"}|400|outbound-url-refused",
                "{\"url\":\"file:///etc/passwd\"}|400|outbound-url-refused",
                "{\"url\":\"https://2130706433/\"}|400|outbound-url-refused",
                "{\"url\":\"https://localhost/\"}|400|outbound-url-refused",
                "{\"url\":\"https://127.0.0.1/\"}|403|outbound-address-refused",
                "{\"url\":\"https://169.254.169.254/latest\"}|403|outbound-address-refused",
                "{\"url\":\"https://[::ffff:10.0.0.1]/\"}|403|outbound-address-refused",
                "{\"url\":\"https://example.com/\",\"events\":[\"project.exploded\"]}|400|webhook-event-unknown",
                "{\"url\":\"https://example.com/\",\"events\":[\"webhook.test\"]}|400|webhook-event-unknown",
                "{\"url\":\"https://example.com/\",\"events\":[null]}|400|field-wrong",
                "{\"url\":\"https://example.com/\",\"events\":\"project.failed\"}|400|field-wrong",
                "{\"url\":\"https://example.com/\",\"secret\":\"mine\"}|400|field-unknown",
                "{\"url\":null}|400|field-wrong",
                "{}|400|field-wrong"
            })
    void whatCannotBeAWebhookIsRefusedByName(String body, int status, String code) {
        Answer refused = SERVICE.call("POST", HOOKS, owner, body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
        String path = HOOKS + "/" + create(owner, "/steady").text("id");
        if (body.contains("example.com/\"}") || body.contains("//")) {
            Answer changed = SERVICE.call("PATCH", path, owner, body);
            assertThat(changed.text("code")).as(changed.body()).isEqualTo(code);
        }
        assertThat(SERVICE.call("DELETE", path, owner, "").status()).isEqualTo(204);
    }

    @Test
    void theLogIsReadInPagesAndAnythingInItCanBeSentAgain() {
        String user = SERVICE.user("reading@example.com");
        String hook = create(user, "/log").text("id");
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Answer test = SERVICE.call("POST", HOOKS + "/" + hook + "/test", user, "");
            assertThat(test.status()).isEqualTo(202);
            sent.add(test.text("id"));
        }
        Until.becomes(() -> RECEIVER.at("/log").size() == 5);
        List<String> read = new ArrayList<>();
        String query = "?limit=2";
        int pages = 0;
        for (JsonNode page = deliveries(user, hook, query); ; page = deliveries(user, hook, query)) {
            pages++;
            page.path("items").forEach(item -> read.add(item.path("id").asString()));
            if (!page.hasNonNull("next")) {
                break;
            }
            query = "?limit=2&cursor=" + page.path("next").asString();
        }
        assertThat(pages).isEqualTo(3);
        assertThat(read).containsExactlyElementsOf(sent.reversed());
        Answer again =
                SERVICE.call("POST", HOOKS + "/" + hook + "/deliveries/" + sent.getFirst() + "/redeliver", user, "");
        assertThat(again.status()).as(again.body()).isEqualTo(202);
        Until.becomes(() -> RECEIVER.at("/log").size() == 6);
        assertThat(RECEIVER.at("/log").getLast().id()).isEqualTo(again.text("message_id"));
    }

    @Test
    void anApiKeyNeedsTheScopeOfWebhooks() {
        String scoped = SERVICE.call(
                        "POST", "/api/v1/api-keys", owner, "{\"name\":\"hooks\",\"scopes\":[\"webhooks\"]}")
                .text("key");
        String other = SERVICE.call("POST", "/api/v1/api-keys", owner, "{\"name\":\"films\",\"scopes\":[\"video\"]}")
                .text("key");
        assertThat(SERVICE.get(HOOKS, scoped).status()).isEqualTo(200);
        assertThat(SERVICE.get(HOOKS, other).text("code")).isEqualTo("scope-missing");
    }

    @Test
    void whoLeavesTakesTheWebhooksAlong() {
        String user = SERVICE.user("gone@example.com");
        String hook = create(user, "/leaver").text("id");
        SERVICE.call("POST", HOOKS + "/" + hook + "/test", user, "");
        Until.becomes(() -> RECEIVER.at("/leaver").size() == 1);
        Answer export = SERVICE.get("/api/v1/me/export", user);
        assertThat(export.json()
                        .path("webhooks")
                        .path(0)
                        .path("webhook")
                        .path("id")
                        .asString())
                .isEqualTo(hook);
        assertThat(export.json().path("webhooks").path(0).path("deliveries").size())
                .isEqualTo(1);
        assertThat(SERVICE.call("DELETE", "/api/v1/me", user, "{\"password\":\"" + TestService.PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
        for (String table : List.of("webhook", "webhook_delivery", "webhook_attempt")) {
            assertThat(SERVICE.database()
                            .jdbc()
                            .sql("SELECT count(*) FROM " + table + " WHERE user_id NOT IN (SELECT id FROM users)")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
