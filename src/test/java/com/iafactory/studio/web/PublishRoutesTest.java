package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.Marketing;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.ShortMarketing;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.project.Stories;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.YouTubeStandIn;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Publishing over the API, by a service that works, before YouTube's stand-in. */
class PublishRoutesTest {
    private static final YouTubeStandIn YOUTUBE = YouTubeStandIn.open(Clock.systemUTC());
    private static final String PUBLISH = "/api/v1/publish";

    @RegisterExtension
    static final TestService SERVICE = TestService.working(
            Map.of(
                    "YOUTUBE_CLIENT_ID",
                    PlatformStandIn.CLIENT,
                    "YOUTUBE_CLIENT_SECRET",
                    PlatformStandIn.CLIENT_SECRET,
                    "YOUTUBE_BASE_URL",
                    YOUTUBE.url(),
                    "studio.home",
                    TinyFilms.home().toString()),
            TinyFilms.class);

    private static final AtomicInteger KEYS = new AtomicInteger();

    @AfterAll
    static void close() {
        YOUTUBE.close();
    }

    private static UUID id(String token) {
        return UUID.fromString(SERVICE.get("/api/v1/me", token).text("id"));
    }

    private static Answer send(String path, String token, String key, String body) {
        HttpRequest.Builder request = SERVICE.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return SERVICE.send((key.isEmpty() ? request : request.header("Idempotency-Key", key)).build());
    }

    private static Answer publish(String path, String token, String body) {
        return send(PUBLISH + path, token, "key-" + KEYS.incrementAndGet(), body);
    }

    /** A finished production with a film of each shape; nobody opens them. */
    private static UUID project(String token) {
        return project(token, Marketing.plan(Stories.tiny(), Language.EN, List.of()));
    }

    private static UUID project(String token, MarketingKit kit) {
        UUID user = id(token);
        UUID project = new Stories(SERVICE.database()).begun(user);
        MediaStore media = SERVICE.service().context().getBean(MediaStore.class);
        List<Map<String, Object>> films = new ArrayList<>();
        for (String name : List.of("film.mp4", "short-1.mp4")) {
            boolean film = name.startsWith("film");
            byte[] bytes = ("bytes of " + name).repeat(5000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            media.put(
                    MediaKey.inProject(user, project, film ? ProjectArea.YOUTUBE : ProjectArea.TIKTOK, name),
                    bytes.length,
                    new ByteArrayInputStream(bytes));
            films.add(new java.util.HashMap<>(Map.of(
                    "path",
                    name,
                    "cut",
                    name.replace(".mp4", ""),
                    "kind",
                    film ? "film" : "short",
                    "title",
                    "Why <bread> rises",
                    "format",
                    film ? "youtube" : "vertical",
                    "platforms",
                    film ? List.of("youtube") : List.of("youtube", "tiktok", "instagram"),
                    "width",
                    film ? 1920 : 1080,
                    "height",
                    film ? 1080 : 1920,
                    "duration_seconds",
                    42.5,
                    "captions",
                    Map.of("srt", name + ".srt", "vtt", name + ".vtt", "burnt_in", false))));
            films.getLast().put("bytes", bytes.length);
        }
        String report = Json.canonical(Map.of(
                "version", 1, "language", "en", "deliverables", films, "thumbnails", List.of(), "marketing", kit));
        SERVICE.database()
                .jdbc()
                .sql("UPDATE project SET status = 'completed', result = :report, completed_at = now() WHERE id = :id")
                .param("report", report)
                .param("id", project)
                .update();
        return project;
    }

    private static Answer begin(String token) {
        return SERVICE.call("POST", PUBLISH + "/accounts/youtube", token, "");
    }

    private static String state(Answer begun) {
        return URI.create(begun.text("authorization_url")).getRawQuery().replaceFirst(".*(^|&)state=([^&]*).*", "$2");
    }

    private static Answer connect(String token) {
        Answer begun = begin(token);
        String code = YOUTUBE.consent(URI.create(begun.text("authorization_url")));
        return SERVICE.call(
                "POST",
                PUBLISH + "/accounts/youtube/code",
                token,
                Json.canonical(Map.of("code", code, "state", state(begun), "connecting", begun.text("connecting"))));
    }

    private static String status(String token, String publication) {
        return SERVICE.get(PUBLISH + "/publications/" + publication, token).text("status");
    }

    @Test
    void aFinishedFilmIsPublishedPaidAndToldOf() {
        String token = SERVICE.user("creator@example.com");
        UUID project = project(token);
        SERVICE.call(
                "POST",
                "/api/v1/webhooks",
                token,
                "{\"url\":\"https://example.com/\",\"events\":[\"publication.published\"]}");
        Answer account = connect(token);
        assertThat(account.status()).isEqualTo(200);
        assertThat(SERVICE.get(PUBLISH + "/accounts/" + account.text("id") + "/options", token)
                        .text("name"))
                .isNotEmpty();
        int before = YOUTUBE.shown().size();

        String order = "{\"project_id\":\"" + project + "\",\"hashtags\":[\"#bread\",\"yeast\"]}";
        Answer first = send(PUBLISH + "/youtube", token, "once", order);
        Answer same = send(PUBLISH + "/youtube", token, "once", order);

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.header("Location")).endsWith("/publications/" + first.text("id"));
        assertThat(same.text("id")).isEqualTo(first.text("id"));
        Until.becomes(() -> status(token, first.text("id")).equals("published"));
        assertThat(YOUTUBE.shown()).hasSize(before + 1);
        assertThat(YOUTUBE.shown().getLast().title()).isEqualTo("Why bread rises");
        assertThat(YOUTUBE.shown().getLast().synthetic()).isTrue();
        assertThat(SERVICE.get(PUBLISH + "/publications/" + first.text("id"), token)
                        .text("link"))
                .startsWith("https://");
        assertThat(SERVICE.get("/api/v1/tokens/history", token).body())
                .contains("\"kind\":\"charge\",\"amount\":10,\"reference\":\"publication:" + first.text("id"));
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT event FROM webhook_delivery WHERE user_id = :user")
                        .param("user", id(token))
                        .query(String.class)
                        .list())
                .containsExactly("publication.published");
        assertThat(publish("/youtube", token, order).text("code")).isEqualTo("publication-exists");
        assertThat(SERVICE.get(PUBLISH + "/publications", token)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatIsScheduledGoesOutAtItsBestTimeAndCanBeTakenBack() {
        String token = SERVICE.user("planner@example.com");
        UUID project = project(token);
        connect(token);
        Answer times = SERVICE.get(PUBLISH + "/times?platform=youtube&time_zone=Africa/Algiers&upright=false", token);
        Instant best =
                Instant.parse(times.json().path("items").path(0).path("at").asString());
        assertThat(best).isAfter(Instant.now());

        Answer planned = publish(
                "/schedule",
                token,
                "{\"time_zone\":\"Africa/Algiers\",\"items\":[{\"platform\":\"youtube\",\"film\":{\"project_id\":\""
                        + project + "\"}}]}");

        assertThat(planned.status()).isEqualTo(202);
        JsonNode one = planned.json().path("items").path(0);
        assertThat(Duration.between(Instant.parse(one.path("at").asString()), best)
                        .abs())
                .isLessThanOrEqualTo(Duration.ofHours(1));
        String publication = one.path("id").asString();
        Until.becomes(() -> status(token, publication).equals("handed_over"));
        Answer late = SERVICE.call("POST", PUBLISH + "/publications/" + publication + "/cancel", token, "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("publication-state");
    }

    @Test
    void aBrowserThatComesBackFromThePlatformHasItsAccountConnected() {
        String token = SERVICE.user("browser@example.com");
        Answer begun = begin(token);
        String cookie = begun.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/api/v1/publish/callback");
        String code = YOUTUBE.consent(URI.create(begun.text("authorization_url")));
        String back = PUBLISH + "/callback/youtube?state=" + state(begun) + "&code="
                + java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8);

        Answer without = SERVICE.get(back, "");
        assertThat(without.text("code")).isEqualTo("connecting-not-begun");

        Answer page = SERVICE.send(SERVICE.request(back)
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .header("Accept", "text/html")
                .build());
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("?connected=youtube");
        assertThat(SERVICE.get(PUBLISH + "/accounts", token)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        String account = SERVICE.get(PUBLISH + "/accounts", token)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(SERVICE.call("DELETE", PUBLISH + "/accounts/" + account, token, "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.get(PUBLISH + "/accounts", token)
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void whatCannotBePublishedIsSaidWithWhatToDo() {
        String token = SERVICE.user("beginner@example.com");
        UUID project = project(token);
        String order = "{\"project_id\":\"" + project + "\"}";
        assertThat(publish("/youtube", token, order).text("code")).isEqualTo("platform-account-missing");
        connect(token);
        Map<String, String> refused = Map.of(
                "/tiktok " + order,
                "plan-platform",
                "/youtube {\"project_id\":\"" + UUID.randomUUID() + "\"}",
                "project-not-found",
                "/youtube {\"project_id\":\"" + project + "\",\"cut\":\"short-9\"}",
                "publication-film-missing",
                "/youtube {\"project_id\":\"" + project + "\",\"synthetic\":false}",
                "publication-label",
                "/youtube {\"project_id\":\"" + project + "\",\"at\":\"2020-01-01T00:00:00Z\"}",
                "publication-time",
                "/youtube {\"project_id\":\"" + project + "\",\"title\":\"a < b\"}",
                "publication-refused",
                "/youtube {\"project_id\":\"" + project + "\",\"hashtags\":[\"two words\"]}",
                "hashtag-invalid",
                "/youtube {\"project_id\":\"" + project + "\",\"account_id\":\"" + UUID.randomUUID() + "\"}",
                "platform-account-not-found",
                "/schedule {\"items\":[]}",
                "publication-items",
                "/schedule {\"time_zone\":\"Mars\",\"items\":[{\"platform\":\"youtube\",\"film\":" + order + "}]}",
                "time-zone-unknown");
        refused.forEach((call, code) -> {
            String[] parts = call.split(" ", 2);
            Answer answer = publish(parts[0], token, parts[1]);
            assertThat(answer.text("code")).as(call + " " + answer.body()).isEqualTo(code);
            assertThat(answer.text("remedy")).isNotEmpty();
        });
        assertThat(send(PUBLISH + "/youtube", token, "", order).status()).isEqualTo(400);
        assertThat(SERVICE.get(PUBLISH + "/times?platform=all", token).text("code"))
                .isEqualTo("platform-unclear");
        assertThat(SERVICE.get(PUBLISH + "/publications", token)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(SERVICE.get("/api/v1/tokens/balance", token)
                        .json()
                        .path("held")
                        .asInt(0))
                .isZero();
    }

    @Test
    void aShortIsProposedWithWhatWasWrittenAboutItAndOtherwiseWithItsTitle() {
        String owner = SERVICE.owner();
        MarketingKit own = Marketing.plan(Stories.tiny(), Language.EN, List.of());
        Hashtags tags = new Hashtags(List.of("#Yeast"), List.of("#FYP"), List.of("#Reels"));
        MarketingKit written = new MarketingKit(
                own.language(),
                own.virality(),
                own.titles(),
                own.description(),
                own.hashtags(),
                own.thumbnails(),
                List.of(new ShortMarketing("short-1", own.titles(), "Two lines\nthat stand alone.", tags)));
        connect(owner);
        Answer said = posted(owner, project(owner, written));
        assertThat(said.text("title")).as("the film keeps its title").isEqualTo("Why bread rises");
        assertThat(said.text("description")).isEqualTo("Two lines\nthat stand alone.");
        assertThat(said.json().path("hashtags")).hasToString("[\"Yeast\"]");
        assertThat(posted(owner, project(owner, own)).text("description")).isEqualTo("Why bread rises");
    }

    private static Answer posted(String token, UUID project) {
        Answer posted = publish("/youtube", token, "{\"project_id\":\"" + project + "\",\"cut\":\"short-1\"}");
        assertThat(posted.status()).as(posted.body()).isEqualTo(202);
        return posted;
    }
}
