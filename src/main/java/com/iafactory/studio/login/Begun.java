package com.iafactory.studio.login;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A login on its way: what the browser carries, sealed, while its user is at the provider.
 *
 * @param state has to come back, so that nobody can finish in this browser what was begun in another
 * @param nonce has to be in the id token; missing where there is none
 * @param verifier of which the provider got the hash only (PKCE, RFC 7636)
 * @param until epoch seconds
 * @param user who wants to connect this login with their account, and from which login; missing for somebody who logs in
 */
record Begun(
        String provider,
        String state,
        @Nullable String nonce,
        String verifier,
        String redirect,
        long until,
        @Nullable UUID user,
        @Nullable UUID session) {
    static Begun of(
            OAuth2AuthorizationRequest request,
            String provider,
            Instant until,
            @Nullable UUID user,
            @Nullable UUID session) {
        return new Begun(
                provider,
                Objects.requireNonNull(request.getState()),
                request.getAttribute(OidcParameterNames.NONCE),
                Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(request.getRedirectUri()),
                until.getEpochSecond(),
                user,
                session);
    }

    /** The request as it was sent. */
    OAuth2AuthorizationRequest request(ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(redirect)
                .scopes(registration.getScopes())
                .state(state)
                .attributes(attributes -> {
                    attributes.putAll(Map.of(
                            OAuth2ParameterNames.REGISTRATION_ID,
                            provider,
                            PkceParameterNames.CODE_VERIFIER,
                            verifier));
                    if (nonce != null) {
                        attributes.put(OidcParameterNames.NONCE, nonce);
                    }
                })
                .build();
    }

    @Override
    public String toString() {
        return "(a login begun at " + provider + ")";
    }
}
