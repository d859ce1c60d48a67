package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Sealing;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of services as they are kept: sealed, of one user or of the whole installation. Thread-safe. */
public final class ProviderKeys implements Sealing {
    /** Whose keys are everybody's. */
    public static final UUID INSTALLATION = UUID.fromString("00000000-0000-0000-0000-000000000000");

    private static final String FIELD = "provider-key-";

    private final JdbcClient jdbc;
    private final SecretBox box;

    public ProviderKeys(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /**
     * What may be shown of a key.
     *
     * @param ending its last characters
     * @param test how the last try went
     */
    public record Known(String provider, String ending, Optional<Instant> testedAt, Optional<Test> test) {}

    /** @param message for people */
    public record Test(boolean works, String message) {}

    public void put(UUID user, String provider, Secret key) {
        String text = key.text();
        jdbc.sql(
                        "INSERT INTO provider_key (user_id, provider, sealed, ending) VALUES (:user, :provider, :sealed, :ending)"
                                + " ON CONFLICT (user_id, provider) DO UPDATE SET sealed = excluded.sealed,"
                                + " ending = excluded.ending, tested_at = NULL, test = NULL")
                .param("user", user)
                .param("provider", provider)
                .param("sealed", box.seal(user, FIELD + provider, key))
                // Of a short key even the ending would tell too much.
                .param("ending", text.length() < 16 ? "" : text.substring(text.length() - 4))
                .update();
    }

    public void tested(UUID user, String provider, Test test) {
        jdbc.sql("UPDATE provider_key SET tested_at = now(), test = :test::jsonb"
                        + " WHERE user_id = :user AND provider = :provider")
                .param("user", user)
                .param("provider", provider)
                .param("test", Json.canonical(test))
                .update();
    }

    /** False when there was none. */
    public boolean delete(UUID user, String provider) {
        return jdbc.sql("DELETE FROM provider_key WHERE user_id = :user AND provider = :provider")
                        .param("user", user)
                        .param("provider", provider)
                        .update()
                > 0;
    }

    public List<Known> list(UUID user) {
        return jdbc.sql("SELECT provider, ending, tested_at, test::text AS test FROM provider_key"
                        + " WHERE user_id = :user ORDER BY provider")
                .param("user", user)
                .query((row, number) -> new Known(
                        row.getString("provider"),
                        row.getString("ending"),
                        Optional.ofNullable(row.getTimestamp("tested_at")).map(time -> time.toInstant()),
                        Optional.ofNullable(row.getString("test")).map(json -> Json.parse(json, Test.class))))
                .list();
    }

    Optional<Secret> find(UUID user, String provider) {
        return jdbc.sql("SELECT sealed FROM provider_key WHERE user_id = :user AND provider = :provider")
                .param("user", user)
                .param("provider", provider)
                .query(String.class)
                .optional()
                .map(hidden -> box.open(user, FIELD + provider, hidden));
    }

    @Override
    public String what() {
        return "keys of services";
    }

    private record Kept(UUID user, String provider, String sealed) {}

    @Override
    public int renew() {
        List<Kept> former = jdbc
                .sql("SELECT user_id, provider, sealed FROM provider_key")
                .query((row, number) -> new Kept(
                        row.getObject("user_id", UUID.class), row.getString("provider"), row.getString("sealed")))
                .list()
                .stream()
                .filter(kept -> !box.isCurrent(kept.sealed()))
                .toList();
        int unreadable = 0;
        for (Kept kept : former) {
            try {
                jdbc.sql("UPDATE provider_key SET sealed = :renewed"
                                + " WHERE user_id = :user AND provider = :provider AND sealed = :sealed")
                        .param("renewed", box.renew(kept.user(), FIELD + kept.provider(), kept.sealed()))
                        .param("user", kept.user())
                        .param("provider", kept.provider())
                        .param("sealed", kept.sealed())
                        .update();
            } catch (StudioException e) {
                unreadable++;
            }
        }
        return unreadable;
    }

    /** All of a user, for one who has them removed. */
    public void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM provider_key WHERE user_id = :user")
                .param("user", user)
                .update();
    }
}
