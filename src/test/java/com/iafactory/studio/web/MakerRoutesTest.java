package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Services over HTTP: keys, what is bought, what it costs. */
class MakerRoutesTest {
    private static final String KEY = "xi-installation-key-of-the-tests";
    private static final String OWN = "xi-a-key-of-my-own-20261126";
    private static final ElevenLabsStandIn VOICES = ElevenLabsStandIn.open();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of(
            "ELEVENLABS_API_KEY", KEY, "ELEVENLABS_BASE_URL", VOICES.url(), "ELEVENLABS_SPEECH_FORMAT", "wav_24000"));

    private static String user = "";
    private static String owner = "";

    @BeforeAll
    static void register() {
        user = SERVICE.user("maker@example.com");
        owner = SERVICE.owner();
    }

    @AfterAll
    static void close() {
        VOICES.close();
    }

    private static Answer send(String method, String path, String token, String body) {
        return SERVICE.send(SERVICE.request("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void aTextIsSpokenByTheServiceChargedAndOnRecord() {
        Answer spoken =
                send("POST", "/audio/tts", user, "{\"text\":\"Bread rises because of yeast.\",\"language\":\"en\"}");
        assertThat(spoken.status()).as(spoken.body()).isEqualTo(201);
        assertThat(spoken.json().path("words").size()).isEqualTo(5);
        assertThat(VOICES.bought()).containsEntry("Bread rises because of yeast.", 1);
        Answer takes = send("GET", "/takes?state=done", user, "");
        assertThat(takes.json().path("items").size()).isEqualTo(1);
        assertThat(takes.json().path("items").get(0).path("maker").asString()).isEqualTo("elevenlabs");
        assertThat(takes.json().path("items").get(0).path("tokens").asInt()).isPositive();
        int charged = takes.json().path("items").get(0).path("tokens").asInt();
        assertThat(send("GET", "/tokens/balance", user, "").json().path("spent").asInt())
                .isEqualTo(charged);
        assertThat(send("GET", "/tokens/balance", user, "").json().path("held").asInt())
                .isZero();
        String id = takes.json().path("items").get(0).path("id").asString();
        Answer settled = send("POST", "/takes/" + id + "/settle", user, "{\"verdict\":\"buy_again\"}");
        assertThat(settled.status()).isEqualTo(409);
        assertThat(settled.text("code")).isEqualTo("take-not-unknown");
    }

    @Test
    void whatAServiceSpeaksWaitsAmongTakesAndOneQueuedAmongMediaBeforeAnUpgradeIsSpokenToo() {
        String waits = SERVICE.user("waits@example.com");
        Answer spoken =
                send("POST", "/audio/tts", waits, "{\"text\":\"Slow services block nothing.\",\"language\":\"en\"}");
        assertThat(spoken.status()).as(spoken.body()).isEqualTo(201);
        Until.becomes(() -> soundsDone("takes"));
        assertThat(soundsDone("media")).isFalse();
        String id = spoken.text("id");
        JdbcClient jdbc = SERVICE.database().jdbc();
        SERVICE.database().transactions().executeWithoutResult(status -> {
            jdbc.sql("UPDATE sound SET state = 'making', made = NULL WHERE id = :id::uuid")
                    .param("id", id)
                    .update();
            new Queues(jdbc).put(Job.now(QueueName.MEDIA, "sound", id, id, Priority.FREE));
        });
        Until.becomes(() -> soundsDone("media"));
        assertThat(send("GET", "/audio/" + id, waits, "").text("status")).isEqualTo("ready");
        assertThat(VOICES.bought()).containsEntry("Slow services block nothing.", 1);
    }

    private static boolean soundsDone(String queue) {
        return SERVICE.get("/actuator/prometheus", owner)
                .body()
                .lines()
                .anyMatch(line -> line.startsWith("studio_jobs_seconds_count{")
                        && line.contains("kind=\"sound\"")
                        && line.contains("outcome=\"done\"")
                        && line.contains("queue=\"" + queue + "\""));
    }

    @Test
    void theVoicesOfAServiceAreListedAsTheyAreAskedFor() {
        Answer voices = send("GET", "/makers/elevenlabs/voices", user, "");
        assertThat(voices.status()).as(voices.body()).isEqualTo(200);
        JsonNode algerian = voices.json()
                .path("items")
                .valueStream()
                .filter(voice -> voice.path("voice").asString().equals("elevenlabs/AlgerianMan00001"))
                .findFirst()
                .orElseThrow();
        assertThat(algerian.path("languages").get(0).asString()).isEqualTo("ar");
        assertThat(algerian.path("cloned").asBoolean()).isFalse();
        assertThat(send("GET", "/makers/fal/voices", user, "").text("code")).isEqualTo("provider-without-key");
        assertThat(send("GET", "/makers/nobody/voices", user, "").text("code")).isEqualTo("provider-not-found");
        assertThat(send("GET", "/audio/voices", user, "").json().path("cloned").size())
                .isZero();
    }

    @Test
    void aKeyOfOnesOwnIsKeptSealedTriedAndNeverShown() {
        String other = SERVICE.user("own-key@example.com");
        assertThat(send("PUT", "/makers/elevenlabs/key", other, "{\"key\":\"" + OWN + "\"}")
                        .status())
                .isEqualTo(204);
        Answer test = send("POST", "/makers/elevenlabs/test", other, "");
        assertThat(test.json().path("works").asBoolean()).as(test.body()).isTrue();
        Answer list = send("GET", "/makers", other, "");
        assertThat(list.body()).doesNotContain(OWN).doesNotContain(KEY).contains("1126");
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT string_agg(provider_key::text, ' ') FROM provider_key")
                        .query(String.class)
                        .single())
                .doesNotContain(OWN);
        send("POST", "/audio/tts", other, "{\"text\":\"Paid by myself.\",\"language\":\"en\"}");
        Answer takes = send("GET", "/takes", other, "");
        assertThat(takes.json().path("items").get(0).path("own_key").asBoolean())
                .isTrue();
        assertThat(takes.json().path("items").get(0).path("tokens").asInt()).isZero();
        assertThat(send("DELETE", "/makers/elevenlabs/key", other, "").status()).isEqualTo(204);
        assertThat(send("PUT", "/makers/elevenlabs/key?installation=true", other, "{\"key\":\"x\"}")
                        .text("code"))
                .isEqualTo("owner-only");
    }

    @Test
    void whoIsAskedForByNameHasToBeThere() {
        Answer unknown = send(
                "POST",
                "/scripts/generate",
                user,
                "{\"source_text\":\"" + "Bread is good. ".repeat(30)
                        + "\",\"duration_target\":30,\"makers\":{\"voice\":[\"nobody\"]}}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("code")).isEqualTo("provider-unknown");
        Answer cannot = send(
                "POST",
                "/scripts/generate",
                user,
                "{\"source_text\":\"" + "Bread is good. ".repeat(30)
                        + "\",\"duration_target\":30,\"makers\":{\"clips\":[\"elevenlabs\"]}}");
        assertThat(cannot.text("code")).isEqualTo("provider-cannot");
    }

    @Test
    void anEstimateFollowsTheMakersOfTheBrief() {
        String asks = "{\"duration_target\":60,\"shorts\":0,\"makers\":{\"voice\":[\"%s\"],\"music\":[\"local\"]}}";
        Answer paid = send("POST", "/tokens/estimate", user, asks.formatted("elevenlabs"));
        assertThat(paid.json().path("items").path("voice").asInt())
                .as(paid.body())
                .isPositive();
        assertThat(paid.json().path("items").path("music").asInt())
                .as(paid.body())
                .isZero();
        Answer free = send("POST", "/tokens/estimate", user, asks.formatted("local"));
        assertThat(free.json().path("total").asInt()).as(free.body()).isZero();
        // Nothing said: as the studio is configured, which has a key for voice and music.
        Answer usual = send("POST", "/tokens/estimate", user, "{\"duration_target\":60,\"shorts\":0}");
        assertThat(usual.json().path("items").path("music").asInt())
                .as(usual.body())
                .isPositive();
        assertThat(send("POST", "/tokens/estimate", user, asks.formatted("nobody"))
                        .text("code"))
                .isEqualTo("provider-unknown");
    }

    @Test
    void aTextSpokenByTheStudioInPlaceOfAServiceIsAskedOfTheServiceAgain() {
        String other = SERVICE.user("again@example.com");
        String text = "{\"text\":\"Rivers carry sand to the sea.\",\"language\":\"en\"}";
        VOICES.fails(new StandIn.Fault.Answers(
                StandIn.Reply.json(422, "{\"detail\":{\"status\":\"invalid_request\",\"message\":\"not now\"}}")));
        Answer instead = send("POST", "/audio/tts", other, text);
        assertThat(instead.status()).as(instead.body()).isEqualTo(201);
        assertThat(VOICES.bought()).doesNotContainKey("Rivers carry sand to the sea.");
        assertThat(instead.json().path("remarks").get(0).asString())
                .startsWith("Without elevenlabs for the voice: ")
                .contains("not now");
        Answer listed = send("GET", "/audio", other, "");
        assertThat(listed.json().path("items").get(0).path("remarks"))
                .isEqualTo(instead.json().path("remarks"));

        Answer again = send("POST", "/audio/tts", other, text);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(VOICES.bought()).containsEntry("Rivers carry sand to the sea.", 1);
        assertThat(again.text("id")).isNotEqualTo(instead.text("id"));
        assertThat(again.json().path("remarks")).isEmpty();
        SERVICE.database()
                .jdbc()
                .sql("UPDATE sound SET made = made - 'remarks' WHERE id = :id::uuid")
                .param("id", instead.text("id"))
                .update();
        Answer old = send("GET", "/audio/" + instead.text("id"), other, "");
        assertThat(old.status()).as("from before there were remarks").isEqualTo(200);
        assertThat(old.json().path("remarks").isArray()).isTrue();
        assertThat(send("POST", "/audio/tts", other, text).text("id")).isEqualTo(again.text("id"));
    }
}
