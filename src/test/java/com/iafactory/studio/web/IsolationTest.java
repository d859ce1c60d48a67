package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Stories;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route that takes an id, with every id another user has. New routes are found by themselves. */
class IsolationTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    /** A free user may call 600 times a minute. */
    private static final int CALLS_OF_ONE = 400;

    /** What each route that takes a body is asked for; all others take none. */
    private static final Map<String, String> BODIES = bodies(
            "PUT /api/v1/scripts/{id}",
            "SCRIPT",
            "POST /api/v1/video/{id}/render",
            "{\"formats\":[\"square\"]}",
            "PUT /api/v1/projects/{id}/lines/{index}",
            "{\"text\":\"Something else.\"}",
            "POST /api/v1/projects/{id}/shots/{shot}/takes",
            "{}",
            "PUT /api/v1/projects/{id}/shots/{shot}/take",
            "{\"number\":0}",
            "POST /api/v1/scripts/{id}/choose",
            "{\"title\":0}",
            "POST /api/v1/scripts/{id}/localize",
            "{\"language\":\"de\"}",
            "POST /api/v1/takes/{id}/settle",
            "{\"verdict\":\"buy_again\"}",
            "PUT /api/v1/makers/{maker}/key",
            "{\"key\":\"sk-something\"}",
            "PATCH /api/v1/users/{id}",
            "{\"disabled\":true}",
            "POST /api/v1/publish/accounts/{platform}/code",
            "{\"code\":\"c\",\"state\":\"s\",\"connecting\":\"x\"}",
            "PATCH /api/v1/publish/publications/{id}",
            "{\"title\":\"Mine now\"}",
            "POST /api/v1/publish/publications/{id}/settle",
            "{\"published\":true}",
            "PATCH /api/v1/webhooks/{id}",
            "{\"active\":false}",
            "PUT /api/v1/users/{id}/plan",
            "{\"plan\":\"free\"}");

    private static Map<String, String> bodies(String... routesAndBodies) {
        Map<String, String> bodies = new HashMap<>();
        for (int i = 0; i < routesAndBodies.length; i += 2) {
            bodies.put(routesAndBodies[i], routesAndBodies[i + 1]);
        }
        return bodies;
    }

    private static Set<String> routes() {
        RequestMappingHandlerMapping mapping =
                SERVICE.service().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                info.getPatternValues().stream()
                        .filter(path -> path.contains("{"))
                        .forEach(path -> routes.add(method + " " + path));
            }
        });
        return routes;
    }

    private static Answer call(String route, UUID id, String token, String script) {
        String[] parts = route.split(" ", 2);
        HttpRequest.Builder request = SERVICE.request(
                        parts[1].replace("{index}", "0").replaceAll("\\{[^}]+}", id.toString()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1-draft\"")
                .method(
                        parts[0],
                        HttpRequest.BodyPublishers.ofString(
                                BODIES.getOrDefault(route, "").replace("SCRIPT", script)));
        return SERVICE.send(request.build());
    }

    /** Everything the other user has, as it stands in the database. */
    private static List<String> belongings(UUID user) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "script",
                "project",
                "piece",
                "api_keys",
                "token_families",
                "token_transfers",
                "webhook",
                "webhook_delivery",
                "take",
                "trend",
                "platform_account",
                "publication",
                "provider_key")) {
            rows.addAll(SERVICE.database()
                    .jdbc()
                    .sql("SELECT t::text FROM " + table + " t WHERE user_id = :user ORDER BY 1")
                    .param("user", user)
                    .query(String.class)
                    .list());
        }
        return rows;
    }

    @Test
    void idsOfAnotherUserAreLikeIdsThatDoNotExistOnEveryRoute() {
        String owner = SERVICE.owner();
        UUID other = UUID.fromString(SERVICE.get("/api/v1/me", owner).text("id"));
        Stories stories = new Stories(SERVICE.database());
        UUID script = stories.script(other);
        UUID project = stories.begun(other);
        UUID key = UUID.fromString(
                SERVICE.call("POST", "/api/v1/api-keys", owner, "{\"name\":\"mine\",\"scopes\":[\"scripts\"]}")
                        .text("id"));
        UUID session = UUID.fromString(SERVICE.get("/api/v1/me/sessions", owner)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString());
        UUID webhook =
                UUID.fromString(SERVICE.call("POST", "/api/v1/webhooks", owner, "{\"url\":\"https://example.com/\"}")
                        .text("id"));
        UUID delivery = UUID.fromString(SERVICE.call("POST", "/api/v1/webhooks/" + webhook + "/test", owner, "")
                .text("id"));
        UUID account = new UUID(3, 1);
        UUID publication = new UUID(3, 2);
        SERVICE.database()
                .jdbc()
                .sql(
                        "WITH a AS (INSERT INTO platform_account (id, user_id, platform, channel, name, granted, connected_at)"
                                + " VALUES (:account, :user, 'youtube', 'c', 'Mine', '', now()))"
                                + " INSERT INTO publication (id, user_id, account_id, platform, project_id, film, words, terms, consent,"
                                + " state, due_at, planned_at, created_at) VALUES (:publication, :user, :account, 'youtube', :project, '{}', '{}',"
                                + " '{}', '{}', 'failed', now(), now(), now())")
                .param("account", account)
                .param("publication", publication)
                .param("project", project)
                .param("user", other)
                .update();
        String body = SERVICE.get("/api/v1/scripts/" + script, owner).body();
        String stranger = SERVICE.user("stranger@example.com");
        int strangers = 1;
        List<String> before = belongings(other);
        List<String> wrong = new ArrayList<>();
        int walked = 0;
        for (String route : routes()) {
            for (UUID id : List.of(
                    script, project, key, session, webhook, delivery, account, publication, other, new UUID(7, 7))) {
                if (walked == strangers * CALLS_OF_ONE) {
                    // One alone would be told that it was too often.
                    stranger = SERVICE.user("stranger" + strangers++ + "@example.com");
                }
                Answer answer = call(route, id, stranger, body);
                walked++;
                boolean hidden = answer.status() == 404
                        && answer.header("Content-Type").startsWith("application/problem+json")
                        && answer.text("code").matches("[a-z-]+-(not-found|unknown)")
                        && Set.copyOf(answer.json().propertyNames())
                                .equals(Set.of(
                                        "type",
                                        "title",
                                        "status",
                                        "detail",
                                        "instance",
                                        "code",
                                        "remedy",
                                        "charged",
                                        "trace_id"));
                if (!hidden) {
                    wrong.add(route + " with " + id + ": " + answer.status() + " " + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(walked).isGreaterThanOrEqualTo(21 * 8);
        assertThat(belongings(other)).isEqualTo(before).isNotEmpty();
    }
}
