package com.iafactory.studio.cli.bench;

import com.iafactory.studio.database.DatabaseConfiguration;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A patient client of a benched service, and a way into its database. */
final class BenchedApi {
    private final BenchedService service;
    private final JsonMapper json = new JsonMapper();

    BenchedApi(BenchedService service) {
        this.service = service;
    }

    /** An access token. */
    String login(String email) throws IOException, InterruptedException {
        return post(
                        "/api/v1/auth/login",
                        "",
                        Map.of("email", email, "password", BenchedService.PASSWORD, "client", "api"))
                .path("access_token")
                .asString("");
    }

    String register(String email) throws IOException, InterruptedException {
        post("/api/v1/auth/register", "", Map.of("email", email, "password", BenchedService.PASSWORD));
        return login(email);
    }

    /**
     * A token of a user who has another plan from now on; the tokens of before are no good any more.
     *
     * @param token of the user
     * @param owner of the owner, who may be the same
     */
    String subscribed(String email, String token, String owner, String plan) throws IOException, InterruptedException {
        String id = json.readTree(service.get("/api/v1/me", token).body())
                .path("id")
                .asString("");
        service.patch("/api/v1/users/" + id, owner, "{\"plan\":\"" + plan + "\"}");
        return login(email);
    }

    /** Waits where the service asks to. */
    JsonNode post(String path, String token, Map<String, Object> body) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = service.post(path, token, json.writeValueAsString(body));
            JsonNode told = json.readTree(answer.body());
            boolean later =
                    answer.statusCode() == 429 || told.path("code").asString("").equals("script-not-ready");
            if (!later && answer.statusCode() >= 400) {
                throw StudioException.failed("bench-failed", path + " answered: " + answer.body(), "");
            }
            if (!later) {
                return told;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** The database of a service whose home this is. */
    static AnnotationConfigApplicationContext database(Path home) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("studio.home", home.toString())));
        context.register(DatabaseConfiguration.class);
        context.refresh();
        return context;
    }
}
