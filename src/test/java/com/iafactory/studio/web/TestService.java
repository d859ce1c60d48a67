package com.iafactory.studio.web;

import com.iafactory.studio.database.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port with a database of its own, and a client of it. One a test class. */
public final class TestService implements AfterAllCallback {
    public static final String OWNER = "owner@example.com";
    public static final String PASSWORD = "correct horse 9 battery";

    /** 32 zero bytes: a key that tests sign forged tokens with. */
    public static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final TestDatabase database = TestDatabase.fresh();
    /** Let go at the end: classes of tests, and what they hold, stay in memory until the last one has run. */
    private @Nullable Service service;

    private final HttpClient client = HttpClient.newHttpClient();

    private final Map<String, String> variables;

    private TestService(Map<String, String> variables, boolean apiOnly, Class<?>... more) {
        Map<String, String> all = new HashMap<>(database.variables());
        all.put("STUDIO_JWT_KEY", KEY);
        all.put("STUDIO_OWNER_EMAIL", OWNER);
        all.put("STUDIO_OWNER_PASSWORD", PASSWORD);
        all.put("STUDIO_REGISTRATION", "open");
        all.putAll(variables);
        this.variables = Map.copyOf(all);
        this.service = Service.start(
                new ServiceSettings(0, apiOnly, false, all),
                Stream.concat(Stream.of(WebConfiguration.class), Stream.of(more))
                        .toArray(Class<?>[]::new));
    }

    /** Another node on the same database. */
    public record Second(Service service) {
        public URI base() {
            return URI.create("http://127.0.0.1:" + service.port());
        }
    }

    public Second second() {
        return new Second(Service.start(new ServiceSettings(0, true, false, variables)));
    }

    /** With an owner and open to everybody. */
    public static TestService started() {
        return new TestService(Map.of(), true);
    }

    public static TestService started(Map<String, String> variables) {
        return new TestService(variables, true);
    }

    /** With more configurations than the usual one, for controllers of a test's own. */
    public static TestService with(Class<?>... more) {
        return new TestService(Map.of(), true, more);
    }

    public static TestService with(Map<String, String> variables, Class<?>... more) {
        return new TestService(variables, true, more);
    }

    /** A node that makes what is asked of it too. */
    public static TestService working(Map<String, String> variables, Class<?>... more) {
        return new TestService(variables, false, more);
    }

    /** An answer as a client sees it. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        public JsonNode json() {
            return new JsonMapper().readTree(body);
        }

        public String text(String field) {
            return json().path(field).asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public TestDatabase database() {
        return database;
    }

    public Service service() {
        return Objects.requireNonNull(service, "it is closed");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service().port() + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** @param token empty for nobody */
    public Answer call(String method, String path, String token, String body) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    public Answer get(String path, String token) {
        return call("GET", path, token, "");
    }

    public Answer post(String path, String body) {
        return call("POST", path, "", body);
    }

    public Answer login(String email) {
        return post(
                "/api/v1/auth/login",
                "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"client\":\"api\"}");
    }

    /** An access token of the owner. */
    public String owner() {
        return login(OWNER).text("access_token");
    }

    /** A new user of the free plan; returns an access token. */
    public String user(String email) {
        Answer made = post("/api/v1/auth/register", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
        if (made.status() != 201) {
            throw new AssertionError(made.body());
        }
        return login(email).text("access_token");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        service().close();
        service = null;
        database.close();
        client.shutdownNow();
    }
}
