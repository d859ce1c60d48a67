package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another password, and where one is logged in. */
class PasswordRoutesTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static final String NEW = "another horse 7 staple";

    private static Answer login(String email, String password) {
        return SERVICE.post("/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }

    private static Answer refresh(Answer login) {
        return SERVICE.post("/api/v1/auth/refresh", "{\"refresh_token\":\"" + login.text("refresh_token") + "\"}");
    }

    private static Answer change(String token, String current, String fresh) {
        return SERVICE.call(
                "PUT",
                "/api/v1/me/password",
                token,
                "{\"current_password\":\"" + current + "\",\"new_password\":\"" + fresh + "\"}");
    }

    @Test
    void anotherPasswordEndsAllLoginsButTheOneThatAsks() {
        String email = "careful@example.com";
        SERVICE.user(email);
        Answer here = SERVICE.login(email);
        Answer elsewhere = SERVICE.login(email);
        Answer changed = change(here.text("access_token"), TestService.PASSWORD, NEW);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("Cache-Control")).contains("no-store");
        assertThat(changed.json().has("refresh_token")).isFalse();
        for (Answer before : new Answer[] {here, elsewhere}) {
            assertThat(SERVICE.get("/api/v1/me", before.text("access_token")).status())
                    .isEqualTo(401);
        }
        assertThat(SERVICE.get("/api/v1/me", changed.text("access_token")).status())
                .isEqualTo(200);
        assertThat(refresh(here).status()).isEqualTo(200);
        assertThat(refresh(elsewhere).text("code")).isEqualTo("login-over");
        assertThat(login(email, TestService.PASSWORD).text("code")).isEqualTo("login-wrong");
        assertThat(login(email, NEW).status()).isEqualTo(200);
    }

    @Test
    void thePresentPasswordIsAskedForAndMayBeTriedFiveTimes() {
        String user = SERVICE.user("guarded@example.com");
        assertThat(SERVICE.call("PUT", "/api/v1/me/password", user, "{\"new_password\":\"" + NEW + "\"}")
                        .text("code"))
                .isEqualTo("login-wrong");
        assertThat(change(user, TestService.PASSWORD, "short").text("code")).isEqualTo("password-too-weak");
        for (int i = 0; i < 4; i++) {
            assertThat(change(user, "not that one", NEW).text("code")).isEqualTo("login-wrong");
        }
        assertThat(change(user, TestService.PASSWORD, NEW).text("code")).isEqualTo("too-many-requests");
        assertThat(login("guarded@example.com", TestService.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theOwnerGivesAOneTimeTokenForAForgottenPassword() {
        String owner = SERVICE.owner();
        String email = "forgetful@example.com";
        String user = SERVICE.user(email);
        String id = SERVICE.get("/api/v1/me", user).text("id");
        Answer earlier = SERVICE.call("POST", "/api/v1/users/" + id + "/password-reset", owner, "");
        Answer made = SERVICE.call("POST", "/api/v1/users/" + id + "/password-reset", owner, "");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("expires_at")).isNotBlank();
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT count(*) FROM password_resets r WHERE strpos(r::text, :token) > 0")
                        .param("token", made.text("token"))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(reset(earlier.text("token"), NEW).text("code")).isEqualTo("reset-token-void");
        assertThat(reset(made.text("token"), "short").text("code")).isEqualTo("password-too-weak");
        assertThat(reset(made.text("token"), NEW).status()).isEqualTo(204);
        assertThat(reset(made.text("token"), NEW).text("code")).isEqualTo("reset-token-void");
        assertThat(SERVICE.get("/api/v1/me", user).status()).isEqualTo(401);
        assertThat(login(email, NEW).status()).isEqualTo(200);
    }

    private static Answer reset(String token, String fresh) {
        return SERVICE.post("/api/v1/auth/reset", "{\"token\":\"" + token + "\",\"new_password\":\"" + fresh + "\"}");
    }

    @Test
    void aLoginIsSeenAndEndedWithItsAccessTokensAtOnce() {
        String email = "everywhere@example.com";
        SERVICE.user(email);
        String here = SERVICE.login(email).text("access_token");
        Answer elsewhere = SERVICE.login(email);
        Answer list = SERVICE.get("/api/v1/me/sessions", here);
        assertThat(list.json().path("items")).hasSize(3);
        assertThat(list.body())
                .contains("Java-http-client", "127.0.0.0/24")
                .doesNotContain("127.0.0.1", elsewhere.text("refresh_token"));
        String other = session(elsewhere.text("access_token"));
        assertThat(other).isNotEqualTo(session(here));
        assertThat(SERVICE.get("/api/v1/me", elsewhere.text("access_token")).status())
                .isEqualTo(200);
        assertThat(SERVICE.call("DELETE", "/api/v1/me/sessions/" + other, here, "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.get("/api/v1/me", elsewhere.text("access_token")).status())
                .isEqualTo(401);
        assertThat(refresh(elsewhere).text("code")).isEqualTo("login-over");
        assertThat(SERVICE.call("DELETE", "/api/v1/me/sessions/" + other, here, "")
                        .text("code"))
                .isEqualTo("session-unknown");
        assertThat(SERVICE.get("/api/v1/me", here).status()).isEqualTo(200);
    }

    private static String session(String token) {
        for (var item : SERVICE.get("/api/v1/me/sessions", token).json().path("items")) {
            if (item.path("current").asBoolean()) {
                return item.path("id").asString();
            }
        }
        throw new AssertionError("no current login");
    }

    @Test
    void loggingOutEndsAccessTokensToo() {
        SERVICE.user("tidy@example.com");
        Answer login = SERVICE.login("tidy@example.com");
        assertThat(SERVICE.get("/api/v1/me", login.text("access_token")).status())
                .isEqualTo(200);
        SERVICE.post("/api/v1/auth/logout", "{\"refresh_token\":\"" + login.text("refresh_token") + "\"}");
        assertThat(SERVICE.get("/api/v1/me", login.text("access_token")).status())
                .isEqualTo(401);
    }

    @Test
    void anApiKeyNeitherChangesPasswordsNorSeesLogins() {
        String key = SERVICE.call("POST", "/api/v1/api-keys", SERVICE.owner(), "{\"name\":\"k\",\"scopes\":[\"me\"]}")
                .text("key");
        assertThat(SERVICE.get("/api/v1/me", key).status()).isEqualTo(200);
        assertThat(change(key, TestService.PASSWORD, NEW).text("code")).isEqualTo("person-only");
        assertThat(SERVICE.get("/api/v1/me/sessions", key).text("code")).isEqualTo("person-only");
        assertThat(SERVICE.call("DELETE", "/api/v1/me/sessions/00000000-0000-7000-8000-000000000000", key, "")
                        .text("code"))
                .isEqualTo("person-only");
    }
}
