package com.iafactory.studio.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.client.RestTemplate;

class RegistrationsTest {
    private static final Map<String, String> VARIABLES = Map.of(
            "STUDIO_GOOGLE_CLIENT_ID", "g",
            "STUDIO_GOOGLE_CLIENT_SECRET", "gs",
            "STUDIO_GITHUB_CLIENT_ID", "h",
            "STUDIO_GITHUB_CLIENT_SECRET", "hs");

    /** Made without asking anybody: a call would fail the test. */
    private static ClientRegistration registration(String id) {
        RestTemplate nobody = new RestTemplate((uri, method) -> {
            throw new AssertionError("asked " + uri);
        });
        LoginSettings settings = LoginSettings.read(name -> VARIABLES.getOrDefault(name, ""));
        return Objects.requireNonNull(new Registrations(settings, nobody).findByRegistrationId(id));
    }

    @Test
    void whereGoogleIsAskedIsKnownBeforehand() {
        ClientRegistration google = registration("google");
        ClientRegistration.ProviderDetails places = google.getProviderDetails();
        assertThat(places.getAuthorizationUri()).isEqualTo("https://accounts.google.com/o/oauth2/v2/auth");
        assertThat(places.getTokenUri()).isEqualTo("https://www.googleapis.com/oauth2/v4/token");
        assertThat(places.getJwkSetUri()).isEqualTo("https://www.googleapis.com/oauth2/v3/certs");
        assertThat(places.getIssuerUri()).as("whose id tokens count").isEqualTo("https://accounts.google.com");
        assertThat(google.getScopes()).containsExactlyInAnyOrder("openid", "email");
        assertThat(google.getClientSettings().isRequireProofKey()).isTrue();
    }

    @Test
    void whereGitHubIsAskedIsKnownBeforehand() {
        ClientRegistration github = registration("github");
        ClientRegistration.ProviderDetails places = github.getProviderDetails();
        assertThat(places.getAuthorizationUri()).isEqualTo("https://github.com/login/oauth/authorize");
        assertThat(places.getTokenUri()).isEqualTo("https://github.com/login/oauth/access_token");
        assertThat(places.getUserInfoEndpoint().getUri()).isEqualTo("https://api.github.com/user");
        assertThat(github.getScopes()).containsExactlyInAnyOrder("read:user", "user:email");
        assertThat(github.getClientSettings().isRequireProofKey()).isTrue();
    }
}
