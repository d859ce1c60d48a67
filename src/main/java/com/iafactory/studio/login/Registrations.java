package com.iafactory.studio.login;

import com.iafactory.studio.account.LoginProvider;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.RestOperations;

/**
 * Where each provider is asked, and what for: only who somebody is. The providers' own places are known beforehand; what an OpenID
 * provider in Google's place says of itself is read at the first login, so the studio starts without it. Thread-safe.
 */
final class Registrations implements ClientRegistrationRepository {
    private static final String BACK = "{baseUrl}/login/oauth2/code/{registrationId}";

    private final LoginSettings settings;
    private final RestOperations calls;
    private final Map<LoginProvider, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrations(LoginSettings settings, RestOperations calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return LoginProvider.find(id)
                .flatMap(settings::find)
                .map(found -> known.computeIfAbsent(found.provider(), _ -> make(found)))
                .orElse(null);
    }

    private ClientRegistration make(ProviderSettings found) {
        ClientRegistration.Builder builder = switch (found.provider()) {
            case GOOGLE ->
                found.place()
                        .map(this::discovered)
                        .orElseGet(() -> CommonOAuth2Provider.GOOGLE.getBuilder("google"))
                        .registrationId("google")
                        .userNameAttributeName("sub")
                        .scope("openid", "email");
            case GITHUB ->
                gitHub(found.place(), CommonOAuth2Provider.GITHUB.getBuilder("github"))
                        .scope("read:user", "user:email");
        };
        return builder.clientId(found.clientId())
                .clientSecret(found.clientSecret().text())
                .redirectUri(BACK)
                .build();
    }

    /** OpenID Connect Discovery 1.0, section 4: what it says has to be said by the issuer itself. */
    private ClientRegistration.Builder discovered(URI issuer) {
        Map<String, Object> said = calls.exchange(
                        RequestEntity.get(URI.create(issuer + "/.well-known/openid-configuration"))
                                .build(),
                        new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody();
        if (said == null || !issuer.toString().equals(said.get("issuer"))) {
            throw new OAuth2AuthenticationException(new OAuth2Error("wrong_issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(said);
    }

    private static ClientRegistration.Builder gitHub(
            java.util.Optional<URI> place, ClientRegistration.Builder builder) {
        place.ifPresent(server -> builder.authorizationUri(server + "/login/oauth/authorize")
                .tokenUri(server + "/login/oauth/access_token")
                .userInfoUri(server + "/api/v3/user"));
        return builder;
    }
}
