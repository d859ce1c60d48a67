package com.iafactory.studio.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells who is asking from what they show. Tokens, users, logins and keys are remembered for a second, so that a thousand requests cost one
 * question to the database and somebody who was removed on another node is gone a second later; on this node at once. Thread-safe.
 */
public final class Callers {
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final AccessTokens tokens;
    private final Users users;
    private final ApiKeys keys;
    private final LiveSessions sessions;
    /** Only those that are good: what anybody may send fills no memory. */
    private final Cache<String, AccessTokens.Claims> knownTokens;

    private final Cache<UUID, Optional<User>> known;
    private final Cache<UUID, Optional<UUID>> knownSessions;
    private final Cache<String, Optional<ApiKeys.Use>> knownKeys;

    Callers(AccessTokens tokens, Users users, ApiKeys keys, LiveSessions sessions, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.keys = keys;
        this.sessions = sessions;
        this.knownTokens = cache(clock);
        this.knownSessions = cache(clock);
        this.known = cache(clock);
        this.knownKeys = cache(clock);
    }

    private static <K, V> Cache<K, V> cache(Clock clock) {
        return Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** @param shown what stands after {@code Bearer}: an access token or an API key */
    public Optional<Caller> identify(String shown) {
        return shown.startsWith(ApiKeys.PREFIX) ? byKey(shown) : byToken(shown);
    }

    private Optional<Caller> byToken(String shown) {
        return claims(shown)
                .flatMap(claims -> user(claims.user())
                        .filter(user -> user.tokenVersion() == claims.version())
                        .filter(user -> knownSessions
                                .get(claims.session(), sessions::user)
                                .equals(Optional.of(user.id())))
                        .map(user -> new Caller(user, Optional.empty(), Optional.of(claims.session()))));
    }

    /** Checking a signature costs more than all the rest of a small request. */
    private Optional<AccessTokens.Claims> claims(String shown) {
        AccessTokens.Claims known = knownTokens.getIfPresent(shown);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<AccessTokens.Claims> read = tokens.read(shown);
        read.ifPresent(claims -> knownTokens.put(shown, claims));
        return read;
    }

    private Optional<Caller> byKey(String shown) {
        return knownKeys
                .get(shown, keys::find)
                .flatMap(use -> user(use.user())
                        .filter(user -> user.plan().apiAccess())
                        .map(user -> new Caller(user, Optional.of(use.scopes()))));
    }

    private Optional<User> user(UUID id) {
        return known.get(id, users::find).filter(user -> !user.disabled());
    }

    /** Ends a key of a user at once; false when there is none of that id. */
    public boolean revokeKey(User user, UUID id) {
        boolean revoked = keys.revoke(user.id(), id);
        knownKeys.invalidateAll();
        return revoked;
    }

    /** A login has ended: its tokens count no longer. */
    void forgetSession(UUID session) {
        knownSessions.invalidate(session);
    }

    /** What is remembered of a user is asked for again. */
    void forget(UUID id) {
        known.invalidate(id);
        knownSessions.invalidateAll();
        knownKeys.invalidateAll();
    }
}
