package com.iafactory.studio.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** GitHub, of an Enterprise Server's shape; and a studio that is open to invited people and one domain only. */
class GitHubLoginTest {
    @RegisterExtension
    static final StubGitHub GITHUB = new StubGitHub();

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of(
            "STUDIO_GITHUB_CLIENT_ID",
            StubProvider.CLIENT,
            "STUDIO_GITHUB_CLIENT_SECRET",
            StubProvider.SECRET,
            "STUDIO_GITHUB_URL",
            GITHUB.address() + "/",
            "STUDIO_OUTBOUND_ALLOW",
            java.net.URI.create(GITHUB.address()).getAuthority(),
            "STUDIO_REGISTRATION",
            "",
            "STUDIO_LOGIN_DOMAINS",
            "agency.example, Studio.example"));

    private final Browser browser = new Browser(SERVICE);

    @Test
    void aPersonWithoutAPublicAddressLogsInTwiceAndIsTheSameUserAlsoWithAnotherAddress() {
        GITHUB.is(
                7,
                List.of(
                        StubGitHub.address("old@elsewhere.example", false, true),
                        StubGitHub.address("Grace@Agency.example", true, true)));
        assertThat(browser.login("github").location()).isEqualTo("/");
        String id = browser.me().path("id").asString();
        assertThat(browser.me().path("email").asString()).isEqualTo("grace@agency.example");
        GITHUB.is(7, List.of(StubGitHub.address("new@elsewhere.example", true, true)));
        Browser later = new Browser(SERVICE);
        later.login("github");
        assertThat(later.me().path("id").asString()).isNotEmpty().isEqualTo(id);
    }

    @Test
    void onlyTheFirstVerifiedAddressCounts() {
        GITHUB.is(
                8,
                List.of(
                        StubGitHub.address("boss@agency.example", true, false),
                        StubGitHub.address("side@agency.example", false, true)));
        assertThat(browser.login("github").code()).isEqualTo("email-unverified");
        GITHUB.is(9, List.of());
        assertThat(browser.login("github").code()).isEqualTo("email-unverified");
        GITHUB.is(10, List.of(StubGitHub.address("not an address", true, true)));
        assertThat(browser.login("github").code()).isEqualTo("email-unverified");
    }

    @Test
    void strangersNeedAnInvitationForTheAddressThatIsVerified() {
        GITHUB.is(11, List.of(StubGitHub.address("guest@elsewhere.example", true, true)));
        assertThat(browser.login("github").code()).isEqualTo("registration-closed");
        String owner = SERVICE.owner();
        SERVICE.call("POST", "/api/v1/invitations", owner, "{}");
        assertThat(browser.login("github").code())
                .as("one for anybody needs its token")
                .isEqualTo("registration-closed");
        SERVICE.call("POST", "/api/v1/invitations", owner, "{\"email\":\"guest@elsewhere.example\"}");
        assertThat(browser.login("github").location()).isEqualTo("/");
        GITHUB.is(12, List.of(StubGitHub.address("x@agency.example.elsewhere.example", true, true)));
        assertThat(new Browser(SERVICE).login("github").code()).isEqualTo("registration-closed");
    }

    @Test
    void aCodeThatWasUsedAndAnswersThatFailAreRefused() {
        GITHUB.is(13, List.of(StubGitHub.address("failing@agency.example", true, true)));
        String callback = browser.callback("github");
        String wrong = callback.replaceAll("code=[^&]+", "code=used-before");
        assertThat(browser.back(wrong).code()).isEqualTo("login-provider-failed");
        GITHUB.emailsStatus = 404;
        assertThat(browser.login("github").code()).isEqualTo("login-provider-failed");
        GITHUB.emailsStatus = 200;
        GITHUB.profileStatus = 500;
        assertThat(browser.login("github").code()).isEqualTo("login-provider-failed");
        assertThat(browser.cookieNames()).doesNotContain("studio_refresh");
        GITHUB.profileStatus = 200;
        assertThat(browser.login("github").location()).isEqualTo("/");
    }
}
