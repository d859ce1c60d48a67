package com.iafactory.studio.login;

import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.media.StudioException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.HttpStatusCodeException;

/** What went wrong at a provider, in the studio's words. What a provider or a browser wrote is neither shown nor logged. */
final class ProviderFailures {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderFailures.class);

    private ProviderFailures() {}

    static StudioException unknown() {
        return new StudioException(
                StudioException.Kind.MISSING,
                "provider-unknown",
                "Nobody can log in by that provider here.",
                "List the providers: GET /api/v1/auth/providers.");
    }

    static StudioException notBegun() {
        return StudioException.refused(
                "login-not-begun",
                "This login was not begun in this browser, or more than " + SealedCookie.LIFE.toMinutes()
                        + " minutes ago.",
                "Begin again.");
    }

    static StudioException denied(LoginProvider provider) {
        return StudioException.refused(
                "login-denied",
                provider.shown() + " was not allowed to say who you are.",
                "Begin again and agree, or log in with a password.");
    }

    static StudioException of(LoginProvider provider, RuntimeException failure) {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "unreachable";
        return switch (code) {
            case "invalid_grant" ->
                StudioException.refused(
                        "login-code-void",
                        "What " + provider.shown() + " sent the browser back with does not count, or not any more.",
                        "Begin again.");
            case "invalid_id_token", "invalid_nonce" -> {
                LOG.warn("{}: the id token does not count ({})", provider.shown(), code);
                yield StudioException.refused(
                        "login-answer-invalid",
                        "The answer of " + provider.shown() + " is not for this login.",
                        "Begin again. If it happens each time, check this machine's clock.");
            }
            default -> {
                LOG.warn("{} did not say who somebody is: {}", provider.shown(), cause(failure));
                yield StudioException.failed(
                        "login-provider-failed",
                        provider.shown() + " did not say who you are.",
                        "Try again in a while. If it happens each time, the owner checks the client's id, secret and address there.");
            }
        };
    }

    /** Kinds of errors down to the first one; their words may hold anything. */
    private static String cause(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " <- ").append(one.getClass().getSimpleName());
            if (one instanceof HttpStatusCodeException answered) {
                kinds.append(" ").append(answered.getStatusCode().value());
            }
        }
        return kinds.toString();
    }
}
