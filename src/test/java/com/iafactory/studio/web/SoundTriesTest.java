package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a single sound costs that has to be asked for more than once. */
class SoundTriesTest {
    private static final ElevenLabsStandIn VOICES = ElevenLabsStandIn.open();
    /** Nothing the studio knows how to make itself. */
    private static final String TEXT = "a kazoo solo";

    private static final String WISH = "{\"text\":\"" + TEXT + "\",\"duration_seconds\":4}";

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of(
            "ELEVENLABS_API_KEY",
            "xi-key-of-the-tests-of-tries",
            "ELEVENLABS_BASE_URL",
            VOICES.url(),
            "ELEVENLABS_SPEECH_FORMAT",
            "wav_24000"));

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

    private static void refuse() {
        VOICES.fails(new StandIn.Fault.Answers(
                StandIn.Reply.json(422, "{\"detail\":{\"status\":\"invalid_request\",\"message\":\"not now\"}}")));
    }

    /** What was set aside for single sounds, in its order, and what became of it. */
    private static List<String> books(String kind) {
        return SERVICE.database()
                .jdbc()
                .sql(
                        "SELECT amount::text FROM token_transfers WHERE kind = :kind AND reference LIKE 'sound:%' ORDER BY 1")
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    @Test
    void eachTrySetsAsideItsTokensAndOnlyTheOneThatSucceedsIsCharged() {
        String user = SERVICE.user("tries@example.com");
        refuse();
        Answer failed = send("POST", "/audio/effects", user, WISH);
        assertThat(failed.status()).as(failed.body()).isEqualTo(403);
        Answer after = send("GET", "/tokens/balance", user, "");
        assertThat(after.json().path("held").asInt()).isZero();
        assertThat(after.json().path("spent").asInt()).isZero();
        assertThat(books("hold")).hasSize(1);

        Answer again = send("POST", "/audio/effects", user, WISH);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        Answer balance = send("GET", "/tokens/balance", user, "");
        int tokens = send("GET", "/takes?state=done", user, "")
                .json()
                .path("items")
                .get(0)
                .path("tokens")
                .asInt();
        assertThat(tokens).isPositive();
        assertThat(balance.json().path("spent").asInt()).isEqualTo(tokens);
        assertThat(balance.json().path("held").asInt()).isZero();
        assertThat(books("hold")).hasSize(2);
        assertThat(VOICES.bought()).containsEntry(TEXT, 1);

        Answer same = send("POST", "/audio/effects", user, WISH);
        assertThat(same.text("id")).isEqualTo(again.text("id"));
        assertThat(books("hold")).hasSize(2);
        assertThat(send("DELETE", "/audio/" + again.text("id"), user, "").status())
                .isEqualTo(204);
        assertThat(send("GET", "/tokens/balance", user, "").json().path("spent").asInt())
                .isEqualTo(tokens);
    }
}
