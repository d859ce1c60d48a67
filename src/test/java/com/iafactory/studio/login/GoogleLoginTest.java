package com.iafactory.studio.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService;
import com.iafactory.studio.web.TestService.Answer;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may go wrong between a browser, an OpenID provider and the studio, and what somebody may try. */
class GoogleLoginTest {
    @RegisterExtension
    static final StubOpenId GOOGLE = new StubOpenId();

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of(
            "STUDIO_GOOGLE_CLIENT_ID",
            StubProvider.CLIENT,
            "STUDIO_GOOGLE_CLIENT_SECRET",
            StubProvider.SECRET,
            "STUDIO_GOOGLE_ISSUER",
            GOOGLE.address(),
            "STUDIO_OUTBOUND_ALLOW",
            java.net.URI.create(GOOGLE.address()).getAuthority(),
            "STUDIO_AFTER_LOGIN",
            "/app/"));

    private final Browser browser = new Browser(SERVICE);

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private void assertRefused(String code) {
        Browser.Page back = browser.login("google");
        assertThat(back.code()).as(back.body()).isEqualTo(code);
        assertThat(back.header("Set-Cookie")).doesNotContain("studio_refresh");
        assertThat(browser.me().path("code").asString()).isEqualTo("refresh-token-missing");
    }

    @Test
    void theBrowserComesBackWithNothingInTheAddressAndACookieForTheApiOnly() {
        GOOGLE.is("clean", "clean@example.com");
        String callback = browser.callback("google");
        assertThat(browser.cookieNames()).containsExactly("studio_login");
        Browser.Page back = browser.back(callback);
        assertThat(back.location()).isEqualTo("/app/");
        assertThat(back.header("Cache-Control")).contains("no-store");
        assertThat(back.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("studio_refresh=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("studio_login=;").contains("Max-Age=0"))
                .hasSize(2);
        assertThat(browser.me().path("email").asString()).isEqualTo("clean@example.com");
    }

    @Test
    void theStudioAsksForTheAddressAloneWithStateNonceAndPkce() {
        Browser.Page sent =
                browser.get(SERVICE.uri("/oauth2/authorization/google").toString());
        assertThat(sent.location()).startsWith(GOOGLE.address() + "/authorize?");
        Map<String, String> asked =
                StubProvider.form(java.net.URI.create(sent.location()).getRawQuery());
        assertThat(asked)
                .containsEntry("scope", "openid email")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry(
                        "redirect_uri", SERVICE.uri("/login/oauth2/code/google").toString());
        assertThat(asked.get("state")).hasSizeGreaterThan(30);
        assertThat(asked.get("nonce")).hasSizeGreaterThan(30);
        assertThat(asked.get("code_challenge")).hasSize(43);
        assertThat(sent.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/login/oauth2/code", "Max-Age=600")
                .doesNotContain(String.valueOf(asked.get("state")), String.valueOf(asked.get("nonce")));
    }

    @Test
    void anotherStateIsRefusedAndTheRightOneStillCounts() {
        GOOGLE.is("stateful", "stateful@example.com");
        String callback = browser.callback("google");
        String state = StubProvider.part(callback, "state");
        for (String wrong : new String[] {"", "x", "x" + state.substring(1), state + "x"}) {
            Browser.Page back = browser.back(SERVICE.uri("/login/oauth2/code/google?code=c&state=" + wrong)
                    .toString());
            assertThat(back.status()).isEqualTo(403);
            assertThat(back.code()).isEqualTo("login-not-begun");
        }
        assertThat(browser.back(callback).location()).isEqualTo("/app/");
    }

    @Test
    void whatWasBegunElsewhereIsNotFinishedHere() {
        GOOGLE.is("attacker", "attacker@example.com");
        String callback = new Browser(SERVICE).callback("google");
        assertThat(browser.back(callback).code()).as("no cookie").isEqualTo("login-not-begun");
        browser.callback("google");
        assertThat(browser.back(callback).code()).as("a cookie of its own").isEqualTo("login-not-begun");
        assertThat(browser.cookieNames()).doesNotContain("studio_refresh");
    }

    @Test
    void aCookieThatWasChangedOrIsOverIsNone() {
        GOOGLE.is("tampered", "tampered@example.com");
        String path = "/login/oauth2/code/google?code=c&state=s";
        for (String cookie : new String[] {"", "x", "v1.k1.AAAA", "v1..", "{\"state\":\"s\"}"}) {
            assertThat(SERVICE.send(SERVICE.request(path)
                                    .header("Cookie", "studio_login=" + cookie)
                                    .build())
                            .text("code"))
                    .as(cookie)
                    .isEqualTo("login-not-begun");
        }
    }

    @Test
    void aCodeThatWasUsedIsRefusedAlsoWithTheCookieKept() {
        GOOGLE.is("replayed", "replayed@example.com");
        Browser.Page sent =
                browser.get(SERVICE.uri("/oauth2/authorization/google").toString());
        String cookie = sent.header("Set-Cookie");
        String callback = browser.get(sent.location()).location();
        assertThat(browser.back(callback).location()).isEqualTo("/app/");
        Browser.Page again = new Browser(SERVICE)
                .send(HttpRequest.newBuilder(java.net.URI.create(callback))
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .build());
        assertThat(again.code()).isEqualTo("login-code-void");
        assertThat(again.header("Set-Cookie")).doesNotContain("studio_refresh");
    }

    @Test
    void idTokensThatAreForgedOverOrForSomebodyElseAreRefused() {
        GOOGLE.is("forged", "forged@example.com");
        GOOGLE.forges = true;
        assertRefused("login-answer-invalid");
        GOOGLE.is("forged", "forged@example.com");
        GOOGLE.twist = claims -> claims.expirationTime(Date.from(now().minusSeconds(3600)));
        assertRefused("login-answer-invalid");
        GOOGLE.twist = claims -> claims.audience("another-client");
        assertRefused("login-answer-invalid");
        GOOGLE.twist = claims -> claims.issuer("https://accounts.example.com");
        assertRefused("login-answer-invalid");
        GOOGLE.twist = claims -> claims.claim("nonce", "another");
        assertRefused("login-answer-invalid");
        GOOGLE.twist = claims -> claims.claim("nonce", null);
        assertRefused("login-answer-invalid");
        GOOGLE.is("forged", "forged@example.com");
        assertThat(browser.login("google").location())
                .as("but for that it counts")
                .isEqualTo("/app/");
    }

    @Test
    void anAddressTheProviderDoesNotVouchForIsNone() {
        GOOGLE.is("doubtful", "doubtful@example.com");
        GOOGLE.verified = false;
        assertRefused("email-unverified");
    }

    @Test
    void aProviderThatFailsOrContradictsItselfIsSaidToHaveFailed() {
        GOOGLE.is("failing", "failing@example.com");
        GOOGLE.profileStatus = 500;
        assertRefused("login-provider-failed");
        GOOGLE.is("failing", "failing@example.com");
        GOOGLE.otherSubject = "somebody else";
        assertRefused("login-provider-failed");
    }

    @Test
    void whoDoesNotAgreeIsToldSoAndAPageIsSentToAPage() {
        GOOGLE.is("refusing", "refusing@example.com");
        GOOGLE.denies = true;
        assertRefused("login-denied");
        Browser.Page page = browser.visit(browser.callback("google"));
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).isEqualTo("/app/?login_error=login-denied");
    }

    @Test
    void nobodyChoosesWhereTheBrowserGoesAfterwards() {
        GOOGLE.is("steered", "steered@example.com");
        String evil = "https://evil.example";
        String begin = SERVICE.uri("/oauth2/authorization/google?continue=" + evil + "&redirect_uri=" + evil
                        + "&action=//evil.example&target=" + evil)
                .toString();
        String callback = browser.callbackOf(begin);
        assertThat(callback)
                .startsWith(SERVICE.uri("/login/oauth2/code/google?").toString());
        Browser.Page back = browser.send(
                HttpRequest.newBuilder(java.net.URI.create(callback + "&continue=" + evil + "&redirect=" + evil))
                        .header("Referer", evil + "/")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Prefix", "//evil.example")
                        .build());
        assertThat(back.location()).isEqualTo("/app/");
        for (String path : new String[] {
            "/oauth2/authorization/evil.example", "/oauth2/authorization/%2F%2Fevil.example", "/login/oauth2/code/evil"
        }) {
            Browser.Page page = browser.visit(SERVICE.uri(path).toString());
            assertThat(page.location()).as(path).doesNotContain("evil");
        }
    }

    @Test
    void anAccountOfTheSameAddressIsNotOpened() {
        SERVICE.user("taken@example.com");
        GOOGLE.is("taker", "taken@example.com");
        Browser.Page back = browser.login("google");
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.code()).isEqualTo("account-not-connected");
        assertThat(back.body()).contains("connect Google in your account");
        assertThat(browser.cookieNames()).doesNotContain("studio_refresh");
    }

    private Browser.Page connect(String token) {
        Browser.Page asked = browser.send(HttpRequest.newBuilder(SERVICE.uri("/api/v1/me/identities/google"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(asked.status()).isEqualTo(200);
        String address = new tools.jackson.databind.json.JsonMapper()
                .readTree(asked.body())
                .path("authorization_url")
                .asString();
        return browser.back(browser.callbackOf(address));
    }

    @Test
    void anAccountIsConnectedFromWithinAndDisconnectedAgain() {
        String token = SERVICE.user("linking@example.com");
        GOOGLE.is("linked", "private@example.org");
        Browser.Page back = connect(token);
        assertThat(back.location()).isEqualTo("/app/");
        assertThat(browser.cookieNames()).as("connecting logs nobody in").isEmpty();
        Answer list = SERVICE.get("/api/v1/me/identities", token);
        assertThat(list.json().path("items")).hasSize(1);
        assertThat(list.body()).contains("google", "linked", "private@example.org");
        assertThat(connect(token).location()).as("again").isEqualTo("/app/");
        browser.login("google");
        assertThat(browser.me().path("email").asString()).isEqualTo("linking@example.com");
        assertThat(SERVICE.get("/api/v1/me/export", token).body()).contains("private@example.org");
        String owner = SERVICE.owner();
        assertThat(SERVICE.get("/api/v1/users/" + browser.me().path("id").asString(), owner)
                        .json()
                        .path("logins")
                        .toString())
                .isEqualTo("[\"password\",\"google\"]");
        assertThat(SERVICE.call("DELETE", "/api/v1/me/identities/google", token, "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.call("DELETE", "/api/v1/me/identities/google", token, "")
                        .text("code"))
                .isEqualTo("identity-unknown");
    }

    @Test
    void whatOpensAnotherAccountIsNotConnectedAndOneOfAProviderIsEnough() {
        GOOGLE.is("mine", "mine@example.com");
        browser.login("google");
        String other = SERVICE.user("wanting@example.com");
        assertThat(connect(other).code()).isEqualTo("identity-taken");
        GOOGLE.is("second", "second@example.com");
        assertThat(connect(other).location()).isEqualTo("/app/");
        GOOGLE.is("third", "third@example.com");
        assertThat(connect(other).code()).isEqualTo("identity-taken");
    }

    @Test
    void aLoginThatEndedMeanwhileConnectsNothing() {
        SERVICE.user("gone@example.com");
        Answer login = SERVICE.login("gone@example.com");
        GOOGLE.is("late", "late@example.com");
        Browser.Page asked = browser.send(HttpRequest.newBuilder(SERVICE.uri("/api/v1/me/identities/google"))
                .header("Authorization", "Bearer " + login.text("access_token"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        String address = new tools.jackson.databind.json.JsonMapper()
                .readTree(asked.body())
                .path("authorization_url")
                .asString();
        SERVICE.post("/api/v1/auth/logout", "{\"refresh_token\":\"" + login.text("refresh_token") + "\"}");
        assertThat(browser.back(browser.callbackOf(address)).code()).isEqualTo("login-over");
    }

    @Test
    void theLastWayInStaysUntilThereIsAPassword() {
        GOOGLE.is("only", "only@example.com");
        browser.login("google");
        String token = browser.token();
        assertThat(SERVICE.call("DELETE", "/api/v1/me/identities/google", token, "")
                        .text("code"))
                .isEqualTo("last-login");
        assertThat(SERVICE.get("/api/v1/me/identities", token).json().path("items"))
                .hasSize(1);
        assertThat(SERVICE.login("only@example.com").text("code"))
                .as("no password opens it")
                .isEqualTo("login-wrong");
        Answer set = SERVICE.call(
                "PUT", "/api/v1/me/password", token, "{\"new_password\":\"" + TestService.PASSWORD + "\"}");
        assertThat(set.status()).isEqualTo(200);
        assertThat(SERVICE.call("DELETE", "/api/v1/me/identities/google", set.text("access_token"), "")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.login("only@example.com").status()).isEqualTo(200);
    }

    @Test
    void withoutAPasswordALoginOfLongAgoNeitherSetsOneNorLeaves() {
        GOOGLE.is("stale", "stale@example.com");
        browser.login("google");
        String token = browser.token();
        SERVICE.database().jdbc().sql("""
                        UPDATE token_families SET created_at = created_at - interval '11 minutes'
                        WHERE user_id = (SELECT user_id FROM identities WHERE subject = 'stale')
                        """).update();
        assertThat(SERVICE.call(
                                "PUT",
                                "/api/v1/me/password",
                                token,
                                "{\"new_password\":\"" + TestService.PASSWORD + "\"}")
                        .text("code"))
                .isEqualTo("login-not-fresh");
        assertThat(SERVICE.call("DELETE", "/api/v1/me", token, "{}").text("code"))
                .isEqualTo("login-not-fresh");
        browser.login("google");
        assertThat(SERVICE.call("DELETE", "/api/v1/me", browser.token(), "{}").status())
                .isEqualTo(204);
        assertThat(SERVICE.database()
                        .jdbc()
                        .sql("SELECT count(*) FROM identities WHERE subject = 'stale'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsSwitchedOffIsNotLetInThisWayEither() {
        GOOGLE.is("off", "off@example.com");
        browser.login("google");
        String id = browser.me().path("id").asString();
        SERVICE.call("PATCH", "/api/v1/users/" + id, SERVICE.owner(), "{\"disabled\":true}");
        Browser.Page back = new Browser(SERVICE).login("google");
        assertThat(back.status()).isEqualTo(403);
        assertThat(back.code()).isEqualTo("account-disabled");
        assertThat(back.header("Set-Cookie")).doesNotContain("studio_refresh");
    }

    @Test
    void anotherNodeFinishesWhatThisOneBegan() {
        GOOGLE.is("moving", "moving@example.com");
        TestService.Second second = SERVICE.second();
        try {
            Browser.Page sent =
                    browser.get(SERVICE.uri("/oauth2/authorization/google").toString());
            String callback = browser.get(sent.location()).location();
            String elsewhere =
                    callback.replace(SERVICE.uri("").toString(), second.base().toString());
            assertThat(elsewhere).isNotEqualTo(callback);
            assertThat(browser.back(elsewhere).location()).isEqualTo("/app/");
        } finally {
            second.service().close();
        }
    }

    @Test
    void anApiKeyConnectsNothingAndUnknownProvidersAreUnknown() {
        String key = SERVICE.call("POST", "/api/v1/api-keys", SERVICE.owner(), "{\"name\":\"k\",\"scopes\":[\"me\"]}")
                .text("key");
        assertThat(SERVICE.call("POST", "/api/v1/me/identities/google", key, "").text("code"))
                .isEqualTo("person-only");
        assertThat(SERVICE.get("/api/v1/me/identities", key).text("code")).isEqualTo("person-only");
        assertThat(SERVICE.call("POST", "/api/v1/me/identities/github", SERVICE.owner(), "")
                        .text("code"))
                .isEqualTo("provider-unknown");
        assertThat(SERVICE.get("/oauth2/authorization/github", "").text("code")).isEqualTo("provider-unknown");
        Answer providers = SERVICE.get("/api/v1/auth/providers", "");
        assertThat(providers.json().toString())
                .isEqualTo("{\"items\":[{\"id\":\"google\",\"name\":\"Google\","
                        + "\"path\":\"/oauth2/authorization/google\"}]}");
    }
}
