package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Logging in, going on, logging out. Thread-safe. */
public final class Logins {
    private final Users users;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Limits limits;
    private final Clock clock;

    Logins(Users users, PasswordHashes hashes, Sessions sessions, AccessTokens tokens, Limits limits, Clock clock) {
        this.users = users;
        this.hashes = hashes;
        this.sessions = sessions;
        this.tokens = tokens;
        this.limits = limits;
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

    /** @param address where the caller connects from, for the limit of tries */
    public Session login(Email email, Password password, String address) {
        limits.login(address, email);
        Optional<User> user = users.find(email);
        boolean good = user.isPresent()
                ? hashes.matches(password, users.passwordHash(user.get().id()))
                : hashes.matchesNobody(password);
        if (!good) {
            throw wrong();
        }
        User known = user.orElseThrow(Logins::wrong);
        return session(known, sessions.begin(known.id()));
    }

    public Session refresh(String token) {
        return switch (sessions.show(token)) {
            case Sessions.Shown.Renewed renewed ->
                session(users.find(renewed.user()).orElseThrow(Logins::over), renewed);
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
        sessions.end(token);
    }

    private Session session(User user, Sessions.Shown.Renewed renewed) {
        Instant now = clock.instant();
        return new Session(
                tokens.issue(user), AccessTokens.LIFE, renewed.token(), Duration.between(now, renewed.expires()));
    }

    static StudioException wrong() {
        return new StudioException(
                StudioException.Kind.UNKNOWN_CALLER,
                "login-wrong",
                "Address and password do not belong together.",
                "Check both.");
    }

    private static StudioException over() {
        return new StudioException(
                StudioException.Kind.UNKNOWN_CALLER, "login-over", "This login has ended.", "Log in again.");
    }
}
