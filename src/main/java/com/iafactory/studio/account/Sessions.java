package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.origin.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Logins that last: a family of refresh tokens, each used once for the next. Whoever shows one that was used already has a copy,
 * or somebody else has; so the whole family ends. Thread-safe, on any number of nodes.
 */
final class Sessions {
    static final Duration LIFE = Duration.ofDays(30);
    /** A client that asks twice at once shows a used token without anybody having stolen it; it gets nothing, and nothing ends. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final IdSource ids;
    private final Clock clock;

    Sessions(JdbcClient jdbc, TransactionOperations transactions, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of showing a refresh token. */
    sealed interface Shown {
        record Renewed(UUID user, UUID session, String token, Instant expires) implements Shown {}

        /** Used a moment ago. */
        record TooLate() implements Shown {}

        /** Used before: its family has ended. */
        record Copied(UUID user) implements Shown {}

        /** Never was one, or its family has ended. */
        record Unknown() implements Shown {}
    }

    private record Found(
            UUID family,
            UUID user,
            Instant expires,
            @Nullable OffsetDateTime usedAt,
            boolean revoked) {}

    /** A new family and its first token. */
    Shown.Renewed begin(UUID user, Device device) {
        UUID family = ids.next();
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        String token = Secrets.word();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM token_families WHERE user_id = :user AND expires_at < :now")
                    .param("user", user)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("""
                            INSERT INTO token_families (id, user_id, created_at, last_used_at, expires_at, agent, network)
                            VALUES (:id, :user, :now, :now, :expires, :agent, :network)
                            """)
                    .param("id", family)
                    .param("user", user)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("expires", expires.atOffset(ZoneOffset.UTC))
                    .param("agent", device.agent())
                    .param("network", device.network())
                    .update();
            add(token, family, now);
        });
        return new Shown.Renewed(user, family, token, expires);
    }

    /** The family is locked first, so of any number that show the same token one is renewed. */
    Shown show(String token, Device device) {
        byte[] hash = Hashes.of(token);
        Shown shown = transactions.execute(status -> {
            Optional<Found> found = lock(hash);
            Instant now = clock.instant();
            if (found.isEmpty()
                    || found.get().revoked()
                    || !now.isBefore(found.get().expires())) {
                return new Shown.Unknown();
            }
            Found current = found.get();
            if (current.usedAt() != null) {
                if (now.isBefore(current.usedAt().toInstant().plus(GRACE))) {
                    return new Shown.TooLate();
                }
                revoke(current.family(), now);
                return new Shown.Copied(current.user());
            }
            jdbc.sql("UPDATE refresh_tokens SET used_at = :now WHERE hash = :hash")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("hash", hash)
                    .update();
            seen(current.family(), device, now);
            String next = Secrets.word();
            add(next, current.family(), now);
            return new Shown.Renewed(current.user(), current.family(), next, current.expires());
        });
        return java.util.Objects.requireNonNull(shown);
    }

    /** Ends the family of a token and names it; nothing happens when it is none. */
    Optional<UUID> end(String token) {
        Optional<UUID> ended =
                transactions.execute(status -> lock(Hashes.of(token)).map(found -> {
                    revoke(found.family(), clock.instant());
                    return found.family();
                }));
        return java.util.Objects.requireNonNull(ended);
    }

    private void seen(UUID family, Device device, Instant now) {
        jdbc.sql("UPDATE token_families SET last_used_at = :now, agent = :agent, network = :network WHERE id = :family")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("agent", device.agent())
                .param("network", device.network())
                .param("family", family)
                .update();
    }

    private Optional<Found> lock(byte[] hash) {
        jdbc.sql("""
                        SELECT id FROM token_families
                        WHERE id = (SELECT family_id FROM refresh_tokens WHERE hash = :hash) FOR UPDATE
                        """).param("hash", hash).query(UUID.class).optional();
        // A second statement sees what was committed while the first one waited.
        return jdbc.sql("""
                        SELECT f.id, f.user_id, f.expires_at, f.revoked_at IS NOT NULL AS revoked, t.used_at
                        FROM refresh_tokens t JOIN token_families f ON f.id = t.family_id WHERE t.hash = :hash
                        """)
                .param("hash", hash)
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class),
                        row.getBoolean("revoked")))
                .optional();
    }

    private void add(String token, UUID family, Instant now) {
        jdbc.sql("INSERT INTO refresh_tokens (hash, family_id, issued_at) VALUES (:hash, :family, :now)")
                .param("hash", Hashes.of(token))
                .param("family", family)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void revoke(UUID family, Instant now) {
        jdbc.sql("UPDATE token_families SET revoked_at = :now WHERE id = :family AND revoked_at IS NULL")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("family", family)
                .update();
    }
}
