package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Before something that cannot be taken back: is this the person, or somebody who has got hold of a token? Asks for the password;
 * of a person without one, that they logged in a moment ago. Thread-safe.
 */
final class Confirmations {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Users users;
    private final PasswordHashes hashes;
    private final LiveSessions sessions;
    private final Limits limits;
    private final Clock clock;

    Confirmations(Users users, PasswordHashes hashes, LiveSessions sessions, Limits limits, Clock clock) {
        this.users = users;
        this.hashes = hashes;
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws StudioException code {@code login-wrong}, {@code login-not-fresh}, or a limit of tries */
    void require(Caller caller, Optional<Password> typed) {
        limits.confirmation(caller);
        Optional<String> hash = users.passwordHash(caller.id());
        if (hash.isPresent()) {
            if (typed.isEmpty() || !hashes.matches(typed.get(), hash.get())) {
                throw Logins.wrong();
            }
        } else if (!fresh(caller)) {
            throw StudioException.refused(
                    "login-not-fresh",
                    "This account has no password, and this login is older than " + FRESH.toMinutes() + " minutes.",
                    "Log in again, then do it at once.");
        }
    }

    private boolean fresh(Caller caller) {
        return caller.session()
                .flatMap(session -> sessions.find(caller.id(), session))
                .filter(session -> clock.instant().isBefore(session.createdAt().plus(FRESH)))
                .isPresent();
    }
}
