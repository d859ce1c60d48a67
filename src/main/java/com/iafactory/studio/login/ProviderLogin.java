package com.iafactory.studio.login;

import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.account.ProviderIdentity;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.SecretBox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/**
 * The two halves of a provider's login: sending a browser there, and taking it back. In between state, nonce and PKCE verifier lie
 * sealed in a cookie. Thread-safe, on any number of nodes.
 */
public final class ProviderLogin {
    private final Registrations registrations;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final SealedCookie cookie;
    private final AuthenticationProvider openId;
    private final AuthenticationProvider plain;

    ProviderLogin(LoginSettings settings, SecretBox box, Outbound outbound, Clock clock) {
        ProviderCalls providers = new ProviderCalls(outbound);
        RestOperations calls = providers.reading();
        this.registrations = new Registrations(settings, calls);
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.cookie = new SealedCookie(box, clock);
        DefaultOAuth2UserService claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(claims);
        OidcAuthorizationCodeAuthenticationProvider byIdToken =
                new OidcAuthorizationCodeAuthenticationProvider(providers.tokens(), people);
        byIdToken.setJwtDecoderFactory(new IdTokens(calls, clock));
        this.openId = byIdToken;
        this.plain = new OAuth2LoginAuthenticationProvider(providers.tokens(), new GitHubUsers(calls));
    }

    /**
     * Begins a login.
     *
     * @return where the browser has to go
     * @throws StudioException code {@code provider-unknown} or {@code login-provider-failed}
     */
    public String begin(
            LoginProvider provider,
            Optional<Arrival.Connecting> connecting,
            HttpServletRequest request,
            HttpServletResponse response) {
        registration(provider);
        OAuth2AuthorizationRequest asked = Objects.requireNonNull(requests.resolve(request, provider.id()));
        cookie.put(
                Begun.of(
                        asked,
                        provider.id(),
                        cookie.until(),
                        connecting.map(Arrival.Connecting::user).orElse(null),
                        connecting.map(Arrival.Connecting::session).orElse(null)),
                request,
                response);
        return asked.getAuthorizationRequestUri();
    }

    /**
     * Finishes it with what the provider sent the browser back with.
     *
     * @throws StudioException code {@code login-not-begun}, {@code login-denied}, {@code login-code-void},
     *     {@code login-answer-invalid} or {@code login-provider-failed}
     */
    public Arrival finish(LoginProvider provider, HttpServletRequest request, HttpServletResponse response) {
        ClientRegistration registration = registration(provider);
        Begun begun = cookie.take(provider.id(), parameter(request, "state"), request, response)
                .orElseThrow(ProviderFailures::notBegun);
        String code = parameter(request, "code");
        if (code.isEmpty()) {
            throw parameter(request, "error").equals("access_denied")
                    ? ProviderFailures.denied(provider)
                    : ProviderFailures.of(provider, new IllegalStateException("no code"));
        }
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(begun.redirect())
                .state(begun.state())
                .build();
        Authentication known = authenticate(
                provider,
                new OAuth2LoginAuthenticationToken(
                        registration, new OAuth2AuthorizationExchange(begun.request(registration), answer)));
        return new Arrival(
                identity(provider, (OAuth2User) Objects.requireNonNull(known.getPrincipal())),
                Optional.ofNullable(begun.user())
                        .map(user -> new Arrival.Connecting(user, Objects.requireNonNull(begun.session()))));
    }

    private ClientRegistration registration(LoginProvider provider) {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(provider.id()))
                    .orElseThrow(ProviderFailures::unknown);
        } catch (AuthenticationException | RestClientException | IllegalArgumentException e) {
            throw ProviderFailures.of(provider, e);
        }
    }

    private Authentication authenticate(LoginProvider provider, OAuth2LoginAuthenticationToken token) {
        AuthenticationProvider way = switch (provider) {
            case GOOGLE -> openId;
            case GITHUB -> plain;
        };
        try {
            return Objects.requireNonNull(way.authenticate(token));
        } catch (AuthenticationException | RestClientException | IllegalArgumentException e) {
            throw ProviderFailures.of(provider, e);
        }
    }

    private static ProviderIdentity identity(LoginProvider provider, OAuth2User user) {
        String email = switch (provider) {
            case GOOGLE ->
                user instanceof OidcUser person && Boolean.TRUE.equals(person.getEmailVerified())
                        ? person.getEmail()
                        : null;
            case GITHUB -> user.getAttribute(GitHubUsers.VERIFIED_EMAIL);
        };
        return new ProviderIdentity(
                provider, user.getName(), Optional.ofNullable(email).flatMap(ProviderLogin::email));
    }

    /** What is no address for the studio is none. */
    private static Optional<Email> email(String text) {
        try {
            return Optional.of(Email.of(text));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
