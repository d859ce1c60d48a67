package com.iafactory.studio.login;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As a GitHub Enterprise Server answers: a wrong code with 200, the profile's address often with null. */
final class StubGitHub extends StubProvider {
    volatile long id = 1;
    volatile List<Map<String, Object>> emails = List.of();
    volatile int emailsStatus = 200;

    StubGitHub() {
        on("/login/oauth/authorize", this::authorize);
        on("/login/oauth/access_token", this::token);
        on("/api/v3/user", this::user);
        on("/api/v3/user/emails", this::emails);
    }

    void is(long someone, List<Map<String, Object>> addresses) {
        id = someone;
        emails = addresses;
        denies = false;
        profileStatus = 200;
        emailsStatus = 200;
    }

    static Map<String, Object> address(String email, boolean primary, boolean verified) {
        return Map.of("email", email, "primary", primary, "verified", verified);
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).contains("application/json")) {
            throw new IllegalArgumentException("would be answered as a form");
        }
        answer(
                exchange,
                200,
                redeem(exchange) == null
                        ? Map.of("error", "bad_verification_code", "error_description", "The code is incorrect.")
                        : Map.of(
                                "access_token", "gho_opaque", "token_type", "bearer", "scope", "read:user,user:email"));
    }

    private void user(HttpExchange exchange) throws IOException {
        check(exchange);
        Map<String, Object> person = new HashMap<>();
        person.put("id", id);
        person.put("login", "ada");
        person.put("name", null);
        person.put("email", null);
        answer(exchange, profileStatus, profileStatus == 200 ? person : Map.of());
    }

    private void emails(HttpExchange exchange) throws IOException {
        check(exchange);
        answer(exchange, emailsStatus, emailsStatus == 200 ? emails : Map.of("message", "Not Found"));
    }

    private static void check(HttpExchange exchange) {
        if (!"Bearer gho_opaque".equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || exchange.getRequestHeaders().getFirst("User-Agent") == null) {
            throw new IllegalArgumentException("not as GitHub wants to be asked");
        }
    }
}
