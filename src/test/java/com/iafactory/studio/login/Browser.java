package com.iafactory.studio.login;

import com.iafactory.studio.web.TestService;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies and follows redirects, up to the one that ends a login. */
final class Browser {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final TestService service;

    Browser(TestService service) {
        this.service = service;
    }

    /** @param location where it is sent next; empty for nowhere */
    record Page(int status, String location, String body, HttpResponse<String> response) {
        String code() {
            return new JsonMapper().readTree(body).path("code").asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Page get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** As a person's browser asks for pages. */
    Page visit(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html,application/xhtml+xml")
                .build());
    }

    Page send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body(),
                    response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Begins at the studio and goes to the provider and back; the answer to coming back. */
    Page login(String provider) {
        return back(callback(provider));
    }

    /** The address the provider sends the browser back to, not visited yet. */
    String callback(String provider) {
        return callbackOf(service.uri("/oauth2/authorization/" + provider).toString());
    }

    /** The same beginning anywhere on the way there. */
    String callbackOf(String address) {
        String next = address;
        for (int hops = 0; hops < 10; hops++) {
            Page page = get(next);
            if (page.location().isEmpty()) {
                throw new AssertionError(page.status() + " " + page.body());
            }
            next = page.location();
            if (next.startsWith(service.uri("/login/oauth2/code/").toString())) {
                return next;
            }
        }
        throw new AssertionError("in circles: " + next);
    }

    Page back(String callback) {
        return get(callback);
    }

    /** Who the page is for that the browser shows now, by the cookie it has; a problem when by none. */
    JsonNode me() {
        Page refreshed = send(HttpRequest.newBuilder(service.uri("/api/v1/auth/refresh"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        JsonNode answer = new JsonMapper().readTree(refreshed.body());
        String token = answer.path("access_token").asString("");
        return token.isEmpty() ? answer : service.get("/api/v1/me", token).json();
    }

    /** An access token by the cookie it has. */
    String token() {
        Page refreshed = send(HttpRequest.newBuilder(service.uri("/api/v1/auth/refresh"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        return new JsonMapper().readTree(refreshed.body()).path("access_token").asString("");
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }
}
