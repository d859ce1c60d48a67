package com.iafactory.studio.account;

import com.iafactory.studio.origin.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time permissions to choose a new password; kept hashed, one a user. Thread-safe. */
final class PasswordResets {
    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordResets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One made earlier counts no longer. */
    Accounts.Invited make(UUID user) {
        String token = Secrets.word();
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        jdbc.sql("""
                        INSERT INTO password_resets (user_id, hash, created_at, expires_at)
                        VALUES (:user, :hash, :now, :expires)
                        ON CONFLICT (user_id) DO UPDATE
                        SET hash = excluded.hash, created_at = excluded.created_at, expires_at = excluded.expires_at
                        """)
                .param("user", user)
                .param("hash", Hashes.of(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        return new Accounts.Invited(token, expires);
    }

    Optional<UUID> find(String token) {
        return jdbc.sql("SELECT user_id FROM password_resets WHERE hash = :hash AND expires_at > :now")
                .param("hash", Hashes.of(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Uses it up; within the transaction that sets the password. */
    boolean use(UUID user, String token) {
        return jdbc.sql("DELETE FROM password_resets WHERE user_id = :user AND hash = :hash AND expires_at > :now")
                        .param("user", user)
                        .param("hash", Hashes.of(token))
                        .param("now", now())
                        .update()
                == 1;
    }

    void discard(UUID user) {
        jdbc.sql("DELETE FROM password_resets WHERE user_id = :user")
                .param("user", user)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
