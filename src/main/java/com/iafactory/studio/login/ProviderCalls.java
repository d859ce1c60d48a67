package com.iafactory.studio.login;

import com.iafactory.studio.outbound.GuardedRequests;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.Outbound;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** All calls to providers go through here: guarded, with an end to waiting, and never on to where an answer points. */
final class ProviderCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ClientHttpRequestFactory requests;

    ProviderCalls(Outbound outbound) {
        requests = new GuardedRequests(outbound, Limits.usual().within(PATIENCE));
    }

    /** For what a provider publishes and says of people. */
    RestOperations reading() {
        RestTemplate calls = new RestTemplate(requests);
        calls.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return calls;
    }

    /** For a code that becomes a token. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
