package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of users. Thread-safe. */
final class Users {
    private static final String COLUMNS = "id, email, plan, role, token_version, created_at";

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    Users(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    User add(Email email, String passwordHash, Plan plan, Role role) {
        User user = new User(ids.next(), email, plan, role, 0, clock.instant());
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

    /** All of them, in the order they came; for the owner. */
    List<User> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users ORDER BY id")
                .query(Users::user)
                .list();
    }

    String passwordHash(UUID id) {
        return jdbc.sql("SELECT password_hash FROM users WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
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

    private static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                new Email(row.getString("email")),
                Plan.of(row.getString("plan")),
                Role.of(row.getString("role")),
                row.getInt("token_version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
