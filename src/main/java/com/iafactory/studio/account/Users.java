package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of users. Thread-safe. */
final class Users {
    static final String COLUMNS =
            "id, email, plan, role, token_version, created_at, disabled_at IS NOT NULL AS disabled";

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    Users(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    User addWithoutPassword(Email email, Plan plan) {
        return add(email, null, plan, Role.USER);
    }

    User add(Email email, @Nullable String passwordHash, Plan plan, Role role) {
        User user = new User(ids.next(), email, plan, role, 0, clock.instant(), false);
        try {
            jdbc.sql("""
                            INSERT INTO users (id, email, password_hash, plan, role, token_version, created_at)
                            VALUES (:id, :email, :hash, :plan, :role, 0, :now)
                            """)
                    .param("id", user.id())
                    .param("email", email.address())
                    .param("hash", passwordHash)
                    .param("plan", plan.code())
                    .param("role", role.word())
                    .param("now", user.createdAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "email-taken",
                    "There is an account with this address already.",
                    "Log in, or use another address.",
                    e);
        }
        return user;
    }

    Optional<User> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE id = :id")
                .param("id", id)
                .query(Users::user)
                .optional();
    }

    Optional<User> find(Email email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE email = :email")
                .param("email", email.address())
                .query(Users::user)
                .optional();
    }

    /** Empty for who has none. */
    Optional<String> passwordHash(UUID id) {
        return jdbc.sql("SELECT password_hash FROM users WHERE id = :id AND password_hash IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Tokens given out before count no longer. */
    boolean changePassword(UUID id, String hash) {
        return jdbc.sql("UPDATE users SET password_hash = :hash, token_version = token_version + 1 WHERE id = :id")
                        .param("hash", hash)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Tokens given out before count no longer. */
    boolean disable(UUID id, boolean off) {
        return jdbc.sql("""
                                UPDATE users SET disabled_at = CASE WHEN :off THEN coalesce(disabled_at, :now) END,
                                                 token_version = token_version + 1 WHERE id = :id
                                """)
                        .param("off", off)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Changes of this user's ways to log in wait for the end of this transaction. */
    void lock(UUID id) {
        jdbc.sql("SELECT id FROM users WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    boolean ownerExists() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM users WHERE role = 'owner')")
                .query(Boolean.class)
                .single();
    }

    /** Tokens given out before count no longer. */
    boolean changePlan(UUID id, Plan plan) {
        return jdbc.sql("UPDATE users SET plan = :plan, token_version = token_version + 1 WHERE id = :id")
                        .param("plan", plan.code())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM users WHERE id = :id").param("id", id).update() == 1;
    }

    static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                new Email(row.getString("email")),
                Plan.of(row.getString("plan")),
                Role.of(row.getString("role")),
                row.getInt("token_version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("disabled"));
    }
}
