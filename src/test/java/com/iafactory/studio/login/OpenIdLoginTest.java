package com.iafactory.studio.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a real OpenID provider in Google's place. */
class OpenIdLoginTest {
    @RegisterExtension
    static final RealOpenId PROVIDER = new RealOpenId();

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of(
            "STUDIO_GOOGLE_CLIENT_ID",
            StubProvider.CLIENT,
            "STUDIO_GOOGLE_CLIENT_SECRET",
            StubProvider.SECRET,
            "STUDIO_GOOGLE_ISSUER",
            PROVIDER.address(),
            "STUDIO_OUTBOUND_ALLOW",
            java.net.URI.create(PROVIDER.address()).getAuthority()));

    @BeforeAll
    static void theProviderKnowsTheStudio() {
        PROVIDER.serves(SERVICE);
    }

    @Test
    void aPersonLogsInTwiceAndIsTheSameUser() {
        Browser first = new Browser(SERVICE);
        Browser.Page back = first.login("google");
        assertThat(back.status()).isEqualTo(302);
        assertThat(back.location()).isEqualTo("/");
        assertThat(first.me().path("email").asString()).isEqualTo("ada@example.com");
        assertThat(first.me().path("plan").asString()).isEqualTo("free");
        Browser second = new Browser(SERVICE);
        second.login("google");
        assertThat(second.me().path("id").asString())
                .isNotEmpty()
                .isEqualTo(first.me().path("id").asString());
    }

    @Test
    void aCodeIsGoodOnce() {
        Browser browser = new Browser(SERVICE);
        String callback = browser.callback("google");
        assertThat(browser.back(callback).location()).isEqualTo("/");
        assertThat(browser.back(callback).code()).as("the cookie is gone").isEqualTo("login-not-begun");
    }
}
