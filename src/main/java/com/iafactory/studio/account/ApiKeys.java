package com.iafactory.studio.account;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** API keys: shown once, kept hashed, limited to parts of the API and to a time. Thread-safe. */
public final class ApiKeys {
    /** So that a key is recognised wherever it leaks to. */
    static final String PREFIX = "iafs_";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param ending its last four characters, for a person to tell keys apart */
    public record ApiKey(
            UUID id, String name, String ending, Set<Scope> scopes, Instant createdAt, Instant expiresAt) {}

    /** @param secret the key itself; it cannot be had again */
    public record Created(ApiKey key, String secret) {
        @Override
        public String toString() {
            return key.toString();
        }
    }

    record Use(UUID user, Set<Scope> scopes) {}

    public Created create(User user, String name, Set<Scope> scopes, Duration life) {
        if (!user.plan().apiAccess()) {
            throw StudioException.refused(
                    "plan-without-api-keys",
                    "API keys come with the enterprise plan.",
                    "Ask the owner of this studio for another plan, or log in and use an access token.");
        }
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > 100 || scopes.isEmpty()) {
            throw StudioException.input(
                    "api-key-wrong", "A key needs a name of 1 to 100 characters and a scope.", "Name both.");
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw StudioException.input(
                    "api-key-life-wrong", "A key lives 1 to " + LONGEST.toDays() + " days.", "Choose within that.");
        }
        if (list(user.id()).size() >= MOST) {
            throw StudioException.refused("too-many-api-keys", "There are " + MOST + " keys already.", "Revoke some.");
        }
        String secret = PREFIX + Secrets.word();
        Instant now = clock.instant();
        ApiKey key = new ApiKey(
                ids.next(), tidy, secret.substring(secret.length() - 4), EnumSet.copyOf(scopes), now, now.plus(life));
        jdbc.sql("""
                        INSERT INTO api_keys (id, user_id, name, hash, ending, scopes, created_at, expires_at)
                        VALUES (:id, :user, :name, :hash, :ending, string_to_array(:scopes, ','), :now, :expires)
                        """)
                .param("id", key.id())
                .param("user", user.id())
                .param("name", tidy)
                .param("hash", Hashes.of(secret))
                .param("ending", key.ending())
                .param(
                        "scopes",
                        String.join(",", key.scopes().stream().map(Scope::part).toList()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", key.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return new Created(key, secret);
    }

    /** Those of a user that still count, the newest first. */
    public List<ApiKey> list(UUID user) {
        return jdbc.sql("""
                        SELECT id, name, ending, scopes, created_at, expires_at FROM api_keys
                        WHERE user_id = :user AND revoked_at IS NULL AND expires_at > :now ORDER BY id DESC
                        """)
                .param("user", user)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ApiKeys::key)
                .list();
    }

    boolean revoke(UUID user, UUID id) {
        return jdbc.sql("""
                                UPDATE api_keys SET revoked_at = :now
                                WHERE id = :id AND user_id = :user AND revoked_at IS NULL
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("user", user)
                        .update()
                == 1;
    }

    Optional<Use> find(String secret) {
        return jdbc.sql("""
                        SELECT user_id, scopes FROM api_keys
                        WHERE hash = :hash AND revoked_at IS NULL AND expires_at > :now
                        """)
                .param("hash", Hashes.of(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Use(row.getObject("user_id", UUID.class), scopes(row)))
                .optional();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("ending"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        String[] words = (String[]) row.getArray("scopes").getArray();
        Arrays.stream(words).map(Scope::of).forEach(scopes::add);
        return scopes;
    }
}
