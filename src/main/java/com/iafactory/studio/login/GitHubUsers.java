package com.iafactory.studio.login;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/**
 * Who a GitHub user is. The address in the profile is whatever they wrote there or nothing; the list of addresses says which ones
 * GitHub has verified. The token is used for these two questions and then forgotten. Thread-safe.
 */
final class GitHubUsers implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {
    static final String VERIFIED_EMAIL = "verified_email";

    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final RestOperations calls;
    private final DefaultOAuth2UserService profiles = new DefaultOAuth2UserService();

    GitHubUsers(RestOperations calls) {
        this.calls = calls;
        profiles.setRestOperations(calls);
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        OAuth2User profile = profiles.loadUser(request);
        Map<String, Object> attributes = new HashMap<>(profile.getAttributes());
        attributes.remove(VERIFIED_EMAIL);
        verified(request).ifPresent(email -> attributes.put(VERIFIED_EMAIL, email));
        return new DefaultOAuth2User(profile.getAuthorities(), attributes, "id");
    }

    private Optional<String> verified(OAuth2UserRequest request) {
        String address = request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri()
                + "/emails";
        List<Map<String, Object>> emails;
        try {
            emails = calls.exchange(
                            RequestEntity.get(URI.create(address))
                                    .header("Accept", "application/vnd.github+json")
                                    .header("X-GitHub-Api-Version", "2022-11-28")
                                    .headers(headers -> headers.setBearerAuth(
                                            request.getAccessToken().getTokenValue()))
                                    .build(),
                            LIST)
                    .getBody();
        } catch (RestClientException e) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_user_info_response"), "GitHub does not list the addresses", e);
        }
        return Optional.ofNullable(emails).stream()
                .flatMap(List::stream)
                .filter(email ->
                        Boolean.TRUE.equals(email.get("primary")) && Boolean.TRUE.equals(email.get("verified")))
                .map(email -> String.valueOf(email.get("email")))
                .findFirst();
    }
}
