package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AudioRoutesTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of());

    private static String user = "";

    @BeforeAll
    static void register() {
        user = SERVICE.user("speaker@example.com");
    }

    private static Answer post(String path, String prefer, String body) {
        HttpRequest.Builder request = SERVICE.request("/api/v1/audio/" + path)
                .header("Authorization", "Bearer " + user)
                .header("Content-Type", "application/json")
                .header("Prefer", prefer)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return SERVICE.send(request.build());
    }

    private static AudioInputStream sound(Answer answer) throws Exception {
        HttpResponse<byte[]> file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SERVICE.uri(answer.text("url"))).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("audio/wav");
        return AudioSystem.getAudioInputStream(new ByteArrayInputStream(file.body()));
    }

    private static double seconds(AudioInputStream sound) {
        AudioFormat format = sound.getFormat();
        return sound.getFrameLength() / (double) format.getFrameRate();
    }

    @Test
    void aTextIsSpokenWithTheTimeOfEveryWord() throws Exception {
        Answer answer = post("tts", "wait=20", "{\"text\":\"Le train part à midi précis.\",\"language\":\"fr\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/audio/" + answer.text("id"));
        assertThat(Stream.of("Le", "train", "part", "à", "midi", "précis."))
                .containsExactlyElementsOf(answer.json()
                        .path("words")
                        .valueStream()
                        .map(word -> word.path("text").asString())
                        .toList());
        double duration = answer.json().path("duration_seconds").asDouble();
        double last = 0;
        for (JsonNode word : answer.json().path("words")) {
            assertThat(word.path("start").asDouble()).isGreaterThanOrEqualTo(last);
            assertThat(word.path("end").asDouble()).isBetween(word.path("start").asDouble(), duration);
            last = word.path("start").asDouble();
        }
        assertThat(seconds(sound(answer))).isCloseTo(duration, org.assertj.core.data.Offset.offset(0.01));
        assertThat(SERVICE.get("/api/v1/audio/" + answer.text("id"), user).text("status"))
                .isEqualTo("ready");
    }

    @Test
    void theSameWishIsTheSameSound() {
        String wish = "{\"text\":\"Once is enough.\",\"language\":\"en\",\"voice\":\"f2\"}";
        Answer first = post("tts", "wait=20", wish);
        Answer second = post("tts", "wait=20", wish);
        assertThat(second.text("id")).isEqualTo(first.text("id")).isNotEmpty();
        Answer other = post("tts", "wait=20", wish.replace("f2", "default"));
        assertThat(other.text("id")).isNotEqualTo(first.text("id"));
        assertThat(path(first))
                .isEqualTo(path(second))
                .isNotEqualTo(path(other))
                .contains("/library/voice/");
    }

    private static String path(Answer answer) {
        return answer.text("url").replaceFirst("\\?.*", "");
    }

    @Test
    void musicIsExactlyAsLongAsAsked() throws Exception {
        Answer answer = post("music", "wait=20", "{\"style\":\"upbeat\",\"duration_seconds\":4,\"seed\":7}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(seconds(sound(answer))).isEqualTo(4.0);
        assertThat(path(answer)).contains("/library/music/");
    }

    @Test
    void aSoundIsMadeFromWordsInAnyLanguage() throws Exception {
        Answer answer = post(
                "effects", "wait=20", "{\"text\":\"une averse et un tonnerre lointain\",\"duration_seconds\":2.5}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(seconds(sound(answer))).isEqualTo(2.5);
        assertThat(path(answer)).contains("/library/effects/");
        assertThat(answer.json().path("language").isNull()).isTrue();
        assertThat(post(
                                "effects",
                                "wait=20",
                                "{\"text\":\"une averse et un tonnerre lointain\",\"duration_seconds\":2.5}")
                        .text("id"))
                .isEqualTo(answer.text("id"));
        Answer other = post(
                "effects",
                "wait=20",
                "{\"text\":\"une averse et un tonnerre lointain\",\"duration_seconds\":2.5,\"seed\":2}");
        assertThat(other.text("id")).isNotEqualTo(answer.text("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"text\":\"un hippopotame\"}', sound-effect-unknown",
        "'{\"text\":\"rain\",\"duration_seconds\":31}', sound-effect-length",
        "'{\"text\":\"rain\",\"duration_seconds\":0.1}', sound-effect-length",
        "'{\"text\":\"  \"}', text-missing"
    })
    void aSoundThatCannotBeMadeIsRefusedWithTheReason(String body, String code) {
        Answer answer = post("effects", "wait=20", body);
        assertThat(answer.text("code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.text("remedy")).isNotBlank();
    }

    @Test
    void soundsAreListedPageByPageAndDeletedWithTheirFilesByWhoAskedForThem() {
        String mine = SERVICE.user("lister@example.com");
        List<String> ids = new ArrayList<>();
        for (String word : List.of("one", "two", "three")) {
            Answer made = SERVICE.send(SERVICE.request("/api/v1/audio/tts")
                    .header("Authorization", "Bearer " + mine)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + word + "\",\"language\":\"en\"}"))
                    .build());
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            ids.addFirst(made.text("id"));
        }
        Answer first = SERVICE.get("/api/v1/audio?limit=2", mine);
        assertThat(first.json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactlyElementsOf(ids.subList(0, 2));
        JsonNode latest = first.json().path("items").get(0);
        assertThat(latest.path("text").asString()).isEqualTo("three");
        assertThat(latest.path("kind").asString()).isEqualTo("speech");
        assertThat(latest.path("status").asString()).isEqualTo("ready");
        Answer second = SERVICE.get("/api/v1/audio?limit=2&cursor=" + first.text("next"), mine);
        assertThat(second.json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(ids.getLast());
        assertThat(second.json().path("next").isNull()).isTrue();

        assertThat(SERVICE.call("DELETE", "/api/v1/audio/" + ids.getFirst(), user, "")
                        .text("code"))
                .isEqualTo("sound-not-found");
        String url = latest.path("url").asString();
        assertThat(SERVICE.get(url, "").status()).isEqualTo(200);
        assertThat(SERVICE.call("DELETE", "/api/v1/audio/" + ids.getFirst(), mine, "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/audio/" + ids.getFirst(), mine).status())
                .isEqualTo(404);
        assertThat(SERVICE.get("/api/v1/audio", mine).json().path("items")).hasSize(2);
        Until.becomes(() -> SERVICE.get(url, "").status() == 404);

        assertThat(SERVICE.get("/api/v1/me/export", mine).json().path("sounds")).hasSize(2);
        assertThat(SERVICE.call("DELETE", "/api/v1/me", mine, "{\"password\":\"" + TestService.PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql(
                                "SELECT count(*) FROM sound s WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = s.user_id)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoDoesNotWaitGetsAnAddressToLookAt() {
        Answer answer = post("music", "wait=0", "{\"style\":\"ambient\",\"duration_seconds\":30}");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("status")).isEqualTo("making");
        assertThat(SERVICE.get(answer.header("Location"), user).status()).isEqualTo(200);
    }

    @Test
    void everyLanguageHasVoicesThatCanBeAskedFor() {
        JsonNode voices = SERVICE.get("/api/v1/audio/voices", user).json().path("voices");
        assertThat(voices).hasSize(6);
        for (JsonNode offer : voices) {
            assertThat(offer.path("names").valueStream().map(JsonNode::asString))
                    .contains(offer.path("usual").asString());
            String body =
                    "{\"text\":\"1\",\"language\":\"" + offer.path("language").asString() + "\",\"voice\":\""
                            + offer.path("names").get(0).asString() + "+"
                            + offer.path("variants").get(0).asString() + "\"}";
            assertThat(post("tts", "wait=0", body).status()).as(body).isIn(201, 202);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tts|{\"text\":\"  \"}|text-missing",
                "tts|{}|field-wrong",
                "tts|{\"text\":\"Hi\"}|language-unknown",
                "tts|{\"text\":\"Hi\",\"language\":\"en\",\"voice\":\"nobody\"}|voice-unknown",
                "tts|{\"text\":\"Hi\",\"language\":\"xx\"}|field-wrong",
                "music|{\"style\":\"polka\",\"duration_seconds\":10}|field-wrong",
                "music|{\"style\":\"ambient\",\"duration_seconds\":121}|music-length",
                "music|{\"style\":\"ambient\",\"duration_seconds\":0}|music-length"
            })
    void whatCannotBeMadeIsRefusedWithAName(String path, String body, String code) {
        Answer answer = post(path, "wait=0", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(post("tts", "wait=0", "{\"text\":\"" + "word ".repeat(1001) + "\"}")
                        .text("code"))
                .isEqualTo("text-too-long");
    }

    @Test
    void theSoundsOfOthersAreNotThere() {
        Answer mine = post("tts", "wait=20", "{\"text\":\"Mine alone\",\"language\":\"en\"}");
        String other = SERVICE.user("listener@example.com");
        assertThat(SERVICE.get("/api/v1/audio/" + mine.text("id"), other).status())
                .isEqualTo(404);
    }
}
