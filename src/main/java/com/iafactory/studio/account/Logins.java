package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Logging in, going on, logging out. Thread-safe. */
public final class Logins {
    private final Users users;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Limits limits;
    private final Callers callers;
    private final Clock clock;

    Logins(
            Users users,
            PasswordHashes hashes,
            Sessions sessions,
            AccessTokens tokens,
            Limits limits,
            Callers callers,
            Clock clock) {
        this.users = users;
        this.hashes = hashes;
        this.sessions = sessions;
        this.tokens = tokens;
        this.limits = limits;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What a client goes on with.
     *
     * @param refreshLife how much of the thirty days is left
     */
    public record Session(String accessToken, Duration accessLife, String refreshToken, Duration refreshLife) {
        @Override
        public String toString() {
            return "(a session)";
        }
    }

    /** An access token without a refresh token: the login goes on with the one it has. */
    public record Access(String token, Duration life) {
        @Override
        public String toString() {
            return "(an access token)";
        }
    }

    public Session login(Email email, Password password, Device device) {
        limits.login(device.address(), email);
        Optional<User> user = users.find(email);
        Optional<String> hash = user.flatMap(found -> users.passwordHash(found.id()));
        boolean good = hash.isPresent() ? hashes.matches(password, hash.get()) : hashes.matchesNobody(password);
        if (!good) {
            throw wrong();
        }
        return begin(user.orElseThrow(Logins::wrong), device);
    }

    /**
     * For somebody who has proved who they are.
     *
     * @throws StudioException code {@code account-disabled}
     */
    public Session begin(User user, Device device) {
        if (user.disabled()) {
            throw StudioException.refused(
                    "account-disabled", "This account is switched off.", "Ask the owner of this studio.");
        }
        return session(user, sessions.begin(user.id(), device));
    }

    public Session refresh(String token, Device device) {
        return switch (sessions.show(token, device)) {
            case Sessions.Shown.Renewed renewed ->
                session(
                        users.find(renewed.user())
                                .filter(user -> !user.disabled())
                                .orElseThrow(Logins::over),
                        renewed);
            case Sessions.Shown.TooLate _ ->
                throw new StudioException(
                        StudioException.Kind.UNKNOWN_CALLER,
                        "refresh-token-used",
                        "This refresh token was used a moment ago by another request.",
                        "Go on with the token that request got.");
            case Sessions.Shown.Copied _ ->
                throw new StudioException(
                        StudioException.Kind.UNKNOWN_CALLER,
                        "refresh-token-reused",
                        "This refresh token was used before. Somebody may have a copy, so this login has ended everywhere.",
                        "Log in again.");
            case Sessions.Shown.Unknown _ -> throw over();
        };
    }

    public void logout(String token) {
        sessions.end(token).ifPresent(callers::forgetSession);
    }

    public Access access(User user, UUID session) {
        return new Access(tokens.issue(user, session), AccessTokens.LIFE);
    }

    private Session session(User user, Sessions.Shown.Renewed renewed) {
        Instant now = clock.instant();
        return new Session(
                tokens.issue(user, renewed.session()),
                AccessTokens.LIFE,
                renewed.token(),
                Duration.between(now, renewed.expires()));
    }

    static StudioException wrong() {
        return new StudioException(
                StudioException.Kind.UNKNOWN_CALLER,
                "login-wrong",
                "Address and password do not belong together.",
                "Check both.");
    }

    static StudioException over() {
        return new StudioException(
                StudioException.Kind.UNKNOWN_CALLER, "login-over", "This login has ended.", "Log in again.");
    }
}
