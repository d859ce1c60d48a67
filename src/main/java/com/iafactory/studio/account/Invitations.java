package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.origin.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time permissions to make an account; kept hashed. Thread-safe. */
final class Invitations {
    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    Invitations(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param token shown once */
    record Invitation(UUID id, String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "(an invitation)";
        }
    }

    /** @param email the only address it is good for; any when empty */
    Invitation make(Role role, Optional<Email> email, Duration life) {
        Instant now = clock.instant();
        Invitation made = new Invitation(ids.next(), Secrets.word(), now.plus(life));
        jdbc.sql("DELETE FROM invitations WHERE expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO invitations (id, hash, role, email, created_at, expires_at)
                        VALUES (:id, :hash, :role, :email, :now, :expires)
                        """)
                .param("id", made.id())
                .param("hash", Hashes.of(made.token()))
                .param("role", role.word())
                .param("email", email.map(Email::address).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", made.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return made;
    }

    /** Uses one up; within the transaction that makes the account, so that both happen or neither. */
    boolean use(Role role, String token, Email email) {
        return jdbc.sql("""
                                DELETE FROM invitations
                                WHERE hash = :hash AND role = :role AND expires_at > :now
                                  AND (email IS NULL OR email = :email)
                                """)
                        .param("hash", Hashes.of(token))
                        .param("role", role.word())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("email", email.address())
                        .update()
                == 1;
    }

    /** Uses up one that was made for this address alone, without its token: somebody else vouches that the address is theirs. */
    boolean use(Role role, Email verified) {
        return jdbc.sql("""
                                DELETE FROM invitations WHERE hash = (
                                    SELECT hash FROM invitations
                                    WHERE role = :role AND email = :email AND expires_at > :now
                                    LIMIT 1 FOR UPDATE SKIP LOCKED)
                                """)
                        .param("role", role.word())
                        .param("email", verified.address())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those of a role that still count, in the order they were made. */
    List<OpenInvitation> list(Role role) {
        return jdbc.sql("""
                        SELECT id, email, created_at, expires_at FROM invitations
                        WHERE role = :role AND expires_at > :now ORDER BY created_at, id
                        """)
                .param("role", role.word())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OpenInvitation(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("email")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when there is none of that id. */
    boolean withdraw(Role role, UUID id) {
        return jdbc.sql("DELETE FROM invitations WHERE role = :role AND id = :id")
                        .param("role", role.word())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** All of a role become void. */
    void discard(Role role) {
        jdbc.sql("DELETE FROM invitations WHERE role = :role")
                .param("role", role.word())
                .update();
    }
}
