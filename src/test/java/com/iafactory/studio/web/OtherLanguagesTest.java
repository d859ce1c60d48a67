package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Subtitles and scripts in other languages over HTTP, with real films, and services that count what is bought. */
class OtherLanguagesTest {
    private static final AtomicBoolean CONFUSED = new AtomicBoolean();
    private static final AnthropicStandIn MODEL = AnthropicStandIn.open(OtherLanguagesTest::answer);
    private static final FalStandIn PAINTER = FalStandIn.open();
    private static final ElevenLabsStandIn VOICE = ElevenLabsStandIn.open();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Map.of(
            "studio.home",
            TinyFilms.home().toString(),
            "ANTHROPIC_API_KEY",
            AnthropicStandIn.KEY,
            "ANTHROPIC_BASE_URL",
            MODEL.url(),
            "FAL_API_KEY",
            "key:of-the-painter",
            "FAL_BASE_URL",
            PAINTER.url(),
            "STUDIO_PICTURES_MAKERS",
            "fal",
            "ELEVENLABS_API_KEY",
            "xi-of-the-voice",
            "ELEVENLABS_BASE_URL",
            VOICE.url(),
            "ELEVENLABS_SPEECH_FORMAT",
            "wav_24000"));

    private static final String TEXT =
            "# Le pain\\n\\nLe pain lève grâce à la levure, qui mange le sucre de la farine. "
                    + "Un boulanger de Genève en cuit 400 chaque nuit. Les gens du quartier viennent tôt le matin. "
                    + "Il faut beaucoup de patience pour une bonne pâte, et le temps fait le reste.";
    private static final String BROUGHT = """
            1
            00:00:00,500 --> 00:00:02,500
            Mein {\\b1}eigenes Brot

            2
            00:00:03,000 --> 00:00:03,200
            viel zu schnell, um gelesen zu werden
            """;

    private static String owner = "";
    private static String script = "";
    private static String film = "";

    private static String answer(Scribe.Asked asked) {
        String answer = new PlausibleScribe().answer(asked);
        return CONFUSED.get() && asked.schema().contains("\"cues\"")
                ? answer.replace("\"text\":\"", "\"text\":\"4987 ")
                : answer;
    }

    @BeforeAll
    static void make() {
        owner = SERVICE.owner();
        script = script("");
        film = film(script, ",\"subtitles\":[\"de\",\"ar\"]");
        becomes(film, "completed");
    }

    @AfterAll
    static void close() {
        MODEL.close();
        PAINTER.close();
        VOICE.close();
    }

    private static Answer send(String method, String path, String type, String body) {
        return SERVICE.send(SERVICE.request("/api/v1" + path)
                .header("Authorization", "Bearer " + owner)
                .header("Content-Type", type)
                .header("Prefer", "wait=60")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static Answer send(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    private static String script(String more) {
        Answer written = send(
                "POST",
                "/scripts/generate",
                "{\"source_text\":\"" + TEXT + "\",\"language\":\"fr\",\"duration_target\":20,\"shorts\":0,"
                        + "\"music\":\"none\"" + more + "}");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        return written.text("id");
    }

    private static String film(String ofScript, String more) {
        Answer begun = send("POST", "/video/generate", "{\"script_id\":\"" + ofScript + "\"" + more + "}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        return begun.text("id");
    }

    /** However long each part of it takes: what must not stop is its progress. */
    private static void becomes(String id, String status) {
        int progress = 0;
        while (!status(id).text("status").equals(status)) {
            int before = progress;
            Until.becomes(() -> status(id).json().path("progress").asInt() > before
                    || !status(id).text("status").equals("producing"));
            progress = status(id).json().path("progress").asInt();
            Answer now = status(id);
            assertThat(now.text("status")).as(now.body()).isIn("producing", status);
        }
    }

    private static Answer status(String id) {
        return send("GET", "/video/" + id + "/status", "");
    }

    private static JsonNode project(String id) {
        return send("GET", "/projects/" + id, "").json();
    }

    private static JsonNode subtitles(String id, String language) {
        return send("GET", "/projects/" + id + "/subtitles", "")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("language").asString("").equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode link) {
        String place = link.asString("");
        Answer file = SERVICE.send(
                SERVICE.request(place.replaceFirst("^https?://[^/]+", "")).build());
        assertThat(file.status()).as(place).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/vtt");
        return file.body();
    }

    private static List<String> rendered(String id) {
        return SERVICE.database()
                .jdbc()
                .sql("SELECT digest || ' ' || epoch FROM piece WHERE project_id = :id::uuid AND stage = 'pictures'"
                        + " ORDER BY 1")
                .param("id", id)
                .query(String.class)
                .list();
    }

    @Test
    void aFilmHasATrackForEachLanguageThatABrowserCanLoad() {
        JsonNode tracks = project(film).path("subtitles");
        assertThat(tracks.propertyNames()).containsExactlyInAnyOrder("fr", "ar", "de");
        assertThat(text(tracks.path("de").path("vtt"))).startsWith("WEBVTT").contains("-->");
        assertThat(text(tracks.path("ar").path("vtt"))).containsPattern("\\p{IsArabic}{3}");
        assertThat(subtitles(film, "fr").path("origin").asString("")).isEqualTo("own");
        assertThat(subtitles(film, "ar").path("origin").asString("")).isEqualTo("translated");
        assertThat(subtitles(film, "ar").path("status").asString("")).isEqualTo("ready");
    }

    @Test
    void whatIsBroughtWinsRendersNoShotAndGivesWayWhenItIsTakenAway() {
        List<String> shots = rendered(film);
        Map<String, Integer> bought = MODEL.bought();
        Answer put = send("PUT", "/projects/" + film + "/subtitles/de", "application/x-subrip", BROUGHT);
        assertThat(put.status()).as(put.body()).isEqualTo(202);
        JsonNode pending = subtitles(film, "de");
        assertThat(pending.path("origin").asString("")).isEqualTo("imported");
        becomes(film, "completed");
        JsonNode brought = subtitles(film, "de");
        assertThat(brought.path("status").asString("")).isEqualTo("ready");
        assertThat(brought.path("remarks").toString()).contains("too_fast", "too_short");
        assertThat(text(brought.path("vtt"))).contains("Mein eigenes Brot").doesNotContain("\\b1");
        assertThat(rendered(film)).isEqualTo(shots).isNotEmpty();

        Answer same = send("PUT", "/projects/" + film + "/subtitles/de", "text/vtt", BROUGHT);
        assertThat(same.text("status")).isEqualTo("completed");

        assertThat(send("DELETE", "/projects/" + film + "/subtitles/de", "").status())
                .isEqualTo(202);
        becomes(film, "completed");
        assertThat(subtitles(film, "de").path("origin").asString("")).isEqualTo("translated");
        assertThat(text(subtitles(film, "de").path("vtt"))).doesNotContain("eigenes");
        assertThat(rendered(film)).isEqualTo(shots);
        assertThat(MODEL.bought()).isEqualTo(bought);
    }

    @Test
    void whatCannotBeTakenIsNamed() {
        String place = "/projects/" + film + "/subtitles/";
        assertThat(send("PUT", place + "it", "text/vtt", "hello").text("code")).isEqualTo("subtitles-unreadable");
        assertThat(send("PUT", place + "fr", "text/vtt", BROUGHT).text("code")).isEqualTo("subtitles-own-language");
        assertThat(send("PUT", place + "xx", "text/vtt", BROUGHT).text("code")).isEqualTo("language-unknown");
        assertThat(send("DELETE", place + "it", "").text("code")).isEqualTo("subtitles-not-found");
        assertThat(send("PUT", place + "it", "text/vtt", "x".repeat((1 << 20) + 1))
                        .status())
                .isEqualTo(413);
        assertThat(send("PUT", place + "it", "video/mp4", "x".repeat((1 << 20) + 1))
                        .text("code"))
                .isEqualTo("subtitles-too-large");
        assertThat(send("POST", "/video/generate", "{\"script_id\":\"" + script + "\",\"subtitles\":[null]}")
                        .status())
                .isEqualTo(400);
        Answer latin = SERVICE.send(SERVICE.request("/api/v1" + place + "it")
                .header("Authorization", "Bearer " + owner)
                .header("Content-Type", "application/x-subrip")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(
                        "00:00:01,000 --> 00:00:02,000\nPerché\n".getBytes(StandardCharsets.ISO_8859_1)))
                .build());
        assertThat(latin.text("code")).isEqualTo("subtitles-unreadable");
        assertThat(latin.text("detail")).contains("UTF-8");
        assertThat(send("POST", "/video/generate", "{\"script_id\":\"" + script + "\",\"subtitles\":[\"fr\"]}")
                        .text("code"))
                .isEqualTo("subtitles-own-language");
        assertThat(status(film).text("status")).isIn("completed", "producing");
    }

    @Test
    void aModelThatCannotLeavesTheTrackOutUnlessTheOrderIsStrict() {
        CONFUSED.set(true);
        try {
            String lax = film(script, ",\"subtitles\":[\"it\"]");
            becomes(lax, "completed");
            JsonNode missing = subtitles(lax, "it");
            assertThat(missing.path("status").asString("")).isEqualTo("missing");
            assertThat(missing.path("missing").asString("")).contains("4987");
            assertThat(project(lax).path("remarks").toString()).contains("film has no subtitles in Italian");
            assertThat(project(lax).path("subtitles").propertyNames()).containsExactly("fr");

            String strict = film(script(",\"strict\":true"), ",\"subtitles\":[\"it\"]");
            Until.becomes(() -> status(strict).text("status").equals("failed"));
            assertThat(status(strict).json().path("failure").path("code").asString(""))
                    .isEqualTo("translation-unusable");
        } finally {
            CONFUSED.set(false);
        }
    }

    @Test
    void moreLanguagesAreAskedForWhenAFilmIsRenderedAgain() {
        String other = film(script, "");
        becomes(other, "completed");
        assertThat(project(other).path("subtitles").propertyNames()).containsExactly("fr");
        List<String> shots = rendered(other);
        Answer more = send("POST", "/video/" + other + "/render", "{\"formats\":[\"youtube\"],\"subtitles\":[\"en\"]}");
        assertThat(more.status()).as(more.body()).isEqualTo(202);
        becomes(other, "completed");
        assertThat(project(other).path("subtitles").propertyNames()).containsExactly("fr", "en");
        assertThat(rendered(other)).isEqualTo(shots);

        String link = project(other).path("subtitles").path("en").path("vtt").asString("");
        assertThat(text(project(other).path("subtitles").path("en").path("vtt")))
                .startsWith("WEBVTT");
        assertThat(send("DELETE", "/projects/" + other + "/subtitles/en", "").status())
                .isEqualTo(202);
        becomes(other, "completed");
        assertThat(project(other).path("subtitles").propertyNames()).containsExactly("fr");
        assertThat(SERVICE.send(SERVICE.request(link.replaceFirst("^https?://[^/]+", ""))
                                .build())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLocalizedFilmSaysTheSameWithTheSamePictures() {
        int paid = spent();
        Answer german = send("POST", "/scripts/" + script + "/localize", "{\"language\":\"de\"}");
        assertThat(german.status()).as(german.body()).isEqualTo(201);
        assertThat(german.header("Location")).isEqualTo("/api/v1/scripts/" + german.text("id"));
        assertThat(german.text("language")).isEqualTo("de");
        assertThat(german.text("status")).isEqualTo("draft");
        assertThat(spent()).isGreaterThan(paid);
        JsonNode original = send("GET", "/scripts/" + script, "").json();
        assertThat(times(german.json())).isEqualTo(times(original)).isNotEmpty();
        assertThat(german.body()).contains("400");

        int pictures = PAINTER.purchases();
        int spoken = VOICE.purchases();
        assertThat(pictures).isPositive();
        int asked = MODEL.purchases();
        String second = film(german.text("id"), "");
        becomes(second, "completed");
        assertThat(PAINTER.purchases()).isEqualTo(pictures);
        assertThat(VOICE.purchases()).isGreaterThan(spoken);
        // Its thumbnails and texts are made in its language; its storyboard is the original's.
        assertThat(MODEL.purchases()).isEqualTo(asked + 2);
        assertThat(scenes(second)).isEqualTo(scenes(film)).isNotEmpty();
        assertThat(project(second).path("subtitles").propertyNames()).containsExactly("de");

        assertThat(send("POST", "/scripts/" + script + "/localize", "{\"language\":\"fr\"}")
                        .text("code"))
                .isEqualTo("language-same");
        assertThat(send("POST", "/scripts/" + script + "/localize", "{\"language\":\"tlh\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void darijaIsLocalizedAndSubtitledInTheLettersThatAreChosen() {
        Answer latin =
                send("POST", "/scripts/" + script + "/localize", "{\"language\":\"darija\",\"letters\":\"latin\"}");
        assertThat(latin.status()).as(latin.body()).isEqualTo(201);
        assertThat(latin.text("hook")).doesNotContainPattern("\\p{IsArabic}").containsPattern("\\p{IsLatin}");
        Answer arabic = send(
                "POST",
                "/scripts/" + latin.text("id") + "/localize",
                "{\"language\":\"darija\",\"letters\":\"arabic\"}");
        assertThat(arabic.status()).as(arabic.body()).isEqualTo(201);
        assertThat(arabic.text("hook")).containsPattern("\\p{IsArabic}");
        assertThat(send(
                                "POST",
                                "/scripts/" + latin.text("id") + "/localize",
                                "{\"language\":\"darija\",\"letters\":\"latin\"}")
                        .text("code"))
                .isEqualTo("language-same");
        Answer german = send("POST", "/scripts/" + script + "/localize", "{\"language\":\"de\",\"letters\":\"latin\"}");
        assertThat(german.status()).isEqualTo(400);
        assertThat(german.text("code")).isEqualTo("letters-not-to-choose");
        Answer without = send(
                "POST",
                "/video/generate",
                "{\"script_id\":\"" + script + "\",\"subtitles\":[\"de\"],\"subtitle_letters\":\"latin\"}");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text("code")).isEqualTo("letters-without-darija");

        String written = film(script, ",\"subtitles\":[\"darija\"],\"subtitle_letters\":\"latin\"");
        becomes(written, "completed");
        assertThat(text(subtitles(written, "darija").path("vtt")))
                .startsWith("WEBVTT")
                .doesNotContainPattern("\\p{IsArabic}");
        // Other letters are another track, and no shot is rendered for it.
        List<String> shots = rendered(written);
        Answer again = send(
                "POST", "/video/" + written + "/render", "{\"formats\":[\"youtube\"],\"subtitle_letters\":\"arabic\"}");
        assertThat(again.status()).as(again.body()).isEqualTo(202);
        becomes(written, "completed");
        assertThat(text(subtitles(written, "darija").path("vtt"))).containsPattern("\\p{IsArabic}");
        assertThat(rendered(written)).isEqualTo(shots);
    }

    private static int spent() {
        return send("GET", "/tokens/balance", "").json().path("spent").asInt(-1);
    }

    private static List<String> times(JsonNode of) {
        List<String> times = new ArrayList<>();
        of.path("segments")
                .forEach(segment -> times.add(segment.path("timestamp_start") + "-" + segment.path("timestamp_end")
                        + segment.path("visual_direction")));
        return times;
    }

    /** The pictures that shots of a film show. */
    private static List<String> scenes(String id) {
        return SERVICE.database()
                .jdbc()
                .sql(
                        "SELECT DISTINCT digest FROM piece WHERE project_id = :id::uuid AND label LIKE '%picture for shot%'"
                                + " ORDER BY 1")
                .param("id", id)
                .query(String.class)
                .list();
    }

    @Test
    void storedWishesSayNothingOfLanguagesWhereNobodyAskedForAny() {
        String stored = SERVICE.database()
                .jdbc()
                .sql("SELECT wishes FROM script WHERE id = :id::uuid")
                .param("id", script)
                .query(String.class)
                .single();
        assertThat(Json.parse(stored, Map.class).keySet().toString()).doesNotContain("subtitles", "localizes");
    }
}
