package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A user's life, from registering to leaving. */
class AccountRoutesTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static final String PASSWORD = "\"password\":\"" + TestService.PASSWORD + "\"";

    @Test
    void theOwnerOfTheVariablesHasTheEnterprisePlan() {
        Answer me = SERVICE.get("/api/v1/me", SERVICE.owner());
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("email")).isEqualTo(TestService.OWNER);
        assertThat(me.text("plan")).isEqualTo("enterprise");
        assertThat(me.text("role")).isEqualTo("owner");
        assertThat(me.json().propertyNames()).containsExactlyInAnyOrder("id", "email", "plan", "role", "created_at");
    }

    @Test
    void whoRegistersHasTheFreePlanAndAnAddressIsTakenInAnyCase() {
        Answer made = SERVICE.post("/api/v1/auth/register", "{\"email\":\" Ada@Example.com\"," + PASSWORD + "}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("email")).isEqualTo("ada@example.com");
        assertThat(made.text("plan")).isEqualTo("free");
        assertThat(made.body()).doesNotContain("password", "hash");
        Answer again = SERVICE.post("/api/v1/auth/register", "{\"email\":\"ADA@example.com\"," + PASSWORD + "}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("email-taken");
    }

    @Test
    void aWeakPasswordIsRefused() {
        for (String weak : new String[] {"short", "aaaaaaaaaaaaaaaa", "weak-one@example.com"}) {
            Answer answer = SERVICE.post(
                    "/api/v1/auth/register", "{\"email\":\"weak-one@example.com\",\"password\":\"" + weak + "\"}");
            assertThat(answer.text("code")).isEqualTo("password-too-weak");
            assertThat(answer.body()).doesNotContain("aaaaaaaa");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        SERVICE.user("known@example.com");
        Answer wrong =
                SERVICE.post("/api/v1/auth/login", "{\"email\":\"known@example.com\",\"password\":\"not that one\"}");
        Answer unknown =
                SERVICE.post("/api/v1/auth/login", "{\"email\":\"unknown@example.com\",\"password\":\"not that one\"}");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text("detail")).isEqualTo(wrong.text("detail"));
        assertThat(unknown.text("code")).isEqualTo(wrong.text("code")).isEqualTo("login-wrong");
    }

    @Test
    void aProgramGetsItsRefreshTokenInTheBodyAndNoCookie() {
        SERVICE.user("program@example.com");
        Answer login = SERVICE.login("program@example.com");
        assertThat(login.text("token_type")).isEqualTo("Bearer");
        assertThat(login.json().path("expires_in").asInt()).isEqualTo(600);
        assertThat(login.header("Set-Cookie")).isEmpty();
        assertThat(login.header("Cache-Control")).contains("no-store");
        Answer next =
                SERVICE.post("/api/v1/auth/refresh", "{\"refresh_token\":\"" + login.text("refresh_token") + "\"}");
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.text("refresh_token")).isNotBlank().isNotEqualTo(login.text("refresh_token"));
        assertThat(SERVICE.get("/api/v1/me", next.text("access_token")).status())
                .isEqualTo(200);
    }

    @Test
    void aBrowserGetsItInACookieNoScriptCanReadAndNotInTheBody() {
        SERVICE.user("browser@example.com");
        Answer login = SERVICE.post(
                "/api/v1/auth/login", "{\"email\":\"browser@example.com\"," + PASSWORD + ",\"client\":\"web\"}");
        assertThat(login.json().has("refresh_token")).isFalse();
        String cookie = login.header("Set-Cookie");
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth")
                .containsPattern("Max-Age=(2592000|25919[0-9]{2})")
                .doesNotContain("Secure");
        Answer next = withCookie("/api/v1/auth/refresh", cookie);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.json().has("refresh_token")).isFalse();
        Answer out = withCookie("/api/v1/auth/logout", next.header("Set-Cookie"));
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(withCookie("/api/v1/auth/refresh", next.header("Set-Cookie")).text("code"))
                .isEqualTo("login-over");
    }

    private static Answer withCookie(String path, String cookie) {
        return SERVICE.send(SERVICE.request(path)
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                .build());
    }

    @Test
    void aChangeOfPlanActsAtOnceOnTokensGivenOutBefore() {
        String owner = SERVICE.owner();
        String user = SERVICE.user("rising@example.com");
        String id = SERVICE.get("/api/v1/me", user).text("id");
        assertThat(SERVICE.call("PUT", "/api/v1/users/" + id + "/plan", owner, "{\"plan\":\"enterprise\"}")
                        .text("plan"))
                .isEqualTo("enterprise");
        assertThat(SERVICE.get("/api/v1/me", user).status()).isEqualTo(401);
        String again = SERVICE.login("rising@example.com").text("access_token");
        assertThat(SERVICE.get("/api/v1/me", again).text("plan")).isEqualTo("enterprise");
        assertThat(SERVICE.call("DELETE", "/api/v1/users/" + id, owner, "").status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/me", again).status()).isEqualTo(401);
    }

    @Test
    void anApiKeyIsShownOnceOpensItsPartsAndEndsAtOnce() {
        String owner = SERVICE.owner();
        Answer made = SERVICE.call(
                "POST", "/api/v1/api-keys", owner, "{\"name\":\"editing\",\"scopes\":[\"me\",\"scripts\"]}");
        assertThat(made.status()).isEqualTo(201);
        String key = made.text("key");
        assertThat(key).startsWith("iafs_").hasSize(48);
        Answer list = SERVICE.get("/api/v1/api-keys", owner);
        assertThat(list.body()).contains("editing", key.substring(44)).doesNotContain(key);
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT count(*) FROM api_keys WHERE strpos(api_keys::text, :key) > 0")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(SERVICE.get("/api/v1/me", key).status()).isEqualTo(200);
        assertThat(SERVICE.get("/api/v1/scripts/00000000-0000-7000-8000-000000000000", key)
                        .text("code"))
                .isEqualTo("script-not-found");
        for (String closed : new String[] {"/api/v1/video/x", "/api/v1/api-keys", "/api/v1/users", "/", "/api/v1/"}) {
            assertThat(SERVICE.get(closed, key).text("code")).as(closed).isEqualTo("scope-missing");
        }
        assertThat(SERVICE.call("DELETE", "/api/v1/api-keys/" + made.text("id"), owner, "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/me", key).status()).isEqualTo(401);
    }

    @Test
    void apiKeysComeWithTheEnterprisePlanAndBelongToOneUser() {
        String owner = SERVICE.owner();
        String user = SERVICE.user("keyless@example.com");
        String wanted = "{\"name\":\"k\",\"scopes\":[\"me\"]}";
        assertThat(SERVICE.call("POST", "/api/v1/api-keys", user, wanted).text("code"))
                .isEqualTo("plan-without-api-keys");
        Answer made = SERVICE.call("POST", "/api/v1/api-keys", owner, wanted);
        assertThat(SERVICE.call("DELETE", "/api/v1/api-keys/" + made.text("id"), user, "")
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.get("/api/v1/me", made.text("key")).status()).isEqualTo(200);
        for (String wrong : new String[] {
            "{\"name\":\"\",\"scopes\":[\"me\"]}",
            "{\"name\":\"k\",\"scopes\":[]}",
            "{\"name\":\"k\",\"scopes\":[\"all\"]}",
            "{\"name\":\"k\",\"scopes\":[null]}",
            "{\"name\":\"k\",\"scopes\":[\"me\"],\"expires_in_days\":0}",
            "{\"name\":\"k\",\"scopes\":[\"me\"],\"expires_in_days\":\"7\"}"
        }) {
            assertThat(SERVICE.call("POST", "/api/v1/api-keys", owner, wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aUserTakesEverythingAlongAndLeavesNothing() {
        String user = SERVICE.user("leaving@example.com");
        Answer export = SERVICE.get("/api/v1/me/export", user);
        assertThat(export.json().path("account").path("email").asString()).isEqualTo("leaving@example.com");
        assertThat(export.body()).doesNotContain("hash", "argon2");
        assertThat(SERVICE.call("DELETE", "/api/v1/me", user, "{\"password\":\"not that one\"}")
                        .text("code"))
                .isEqualTo("login-wrong");
        assertThat(SERVICE.call("DELETE", "/api/v1/me", user, "{" + PASSWORD + "}")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/me", user).status()).isEqualTo(401);
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT count(*) FROM users WHERE email = 'leaving@example.com'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(SERVICE.call("DELETE", "/api/v1/me", SERVICE.owner(), "{" + PASSWORD + "}")
                        .text("code"))
                .isEqualTo("owner-stays");
    }
}
