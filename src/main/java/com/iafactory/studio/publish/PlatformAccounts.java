package com.iafactory.studio.publish;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Users' accounts at platforms, and the grants to use them, sealed. Thread-safe. */
public final class PlatformAccounts {
    static final String FIELD = "platform-grant";
    /** A publication that begins with it should not run out of it. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    /** Where what is granted is renewed by itself, and is dead when it has run out. */
    private static final Duration LONG_AHEAD = Duration.ofDays(30);

    private static final String COLUMNS = "id, user_id, platform, channel, name, trouble, connected_at";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final SecretBox box;
    private final IdSource ids;
    private final Clock clock;

    PlatformAccounts(JdbcClient jdbc, TransactionOperations transactions, SecretBox box, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.box = box;
        this.ids = ids;
        this.clock = clock;
    }

    private record Kept(
            String access, String until, @Nullable String refresh, String account) {
        static Kept of(Grant grant) {
            return new Kept(
                    grant.access().text(),
                    grant.until().toString(),
                    grant.refresh().map(Secret::text).orElse(null),
                    grant.account());
        }

        Grant grant() {
            return new Grant(
                    new Secret(access),
                    Instant.parse(until),
                    Optional.ofNullable(refresh).map(Secret::new),
                    account);
        }

        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    /** Connected longest first. */
    public List<PlatformAccount> list(UUID user) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM platform_account WHERE user_id = :user AND NOT gone"
                        + " ORDER BY connected_at, id")
                .param("user", user)
                .query(PlatformAccounts::of)
                .list();
    }

    public Optional<PlatformAccount> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM platform_account WHERE user_id = :user AND id = :id"
                        + " AND NOT gone")
                .param("user", user)
                .param("id", id)
                .query(PlatformAccounts::of)
                .optional();
    }

    private static PlatformAccount of(ResultSet row, int number) throws SQLException {
        return new PlatformAccount(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                Platform.valueOf(row.getString("platform").toUpperCase(Locale.ROOT)),
                row.getString("channel"),
                row.getString("name"),
                Optional.ofNullable(row.getString("trouble")),
                row.getTimestamp("connected_at").toInstant());
    }

    /** Connects an account, or connects it again. */
    PlatformAccount connect(UUID user, Platform platform, Channel channel, Grant grant) {
        UUID id = jdbc.sql("INSERT INTO platform_account (id, user_id, platform, channel, name, granted, connected_at)"
                        + " VALUES (:id, :user, :platform, :channel, :name, :granted, :now)"
                        + " ON CONFLICT (user_id, platform, channel) DO UPDATE SET name = excluded.name,"
                        + " granted = excluded.granted, trouble = NULL, gone = false, connected_at = excluded.connected_at"
                        + " RETURNING id")
                .param("id", ids.next())
                .param("user", user)
                .param("platform", platform.code())
                .param("channel", channel.id())
                .param("name", channel.name())
                .param("granted", seal(user, grant.of(channel.id())))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        return find(user, id).orElseThrow();
    }

    /** Forgets what the account granted; what was published there stays on record. */
    boolean forget(UUID user, UUID id) {
        return jdbc.sql("UPDATE platform_account SET granted = '', gone = true"
                                + " WHERE user_id = :user AND id = :id AND NOT gone")
                        .param("user", user)
                        .param("id", id)
                        .update()
                > 0;
    }

    void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM platform_account WHERE user_id = :user")
                .param("user", user)
                .update();
    }

    /**
     * A grant that is good for a while; renewed by one at a time where it is not, and the new one is kept before it is used.
     *
     * @param refused one that the platform does not take any more, though it should be good
     * @throws PlatformRefusal reason RECONNECT when its owner has to log in again; that is noted
     */
    Grant fresh(UUID user, UUID id, Publisher publisher, Optional<Grant> refused) {
        Renewed result = Objects.requireNonNull(transactions.execute(status -> {
            Grant kept = granted(user, id);
            boolean good = kept.until()
                            .isAfter(clock.instant().plus(kept.refresh().isEmpty() ? LONG_AHEAD : FRESH))
                    && refused.filter(old -> old.access().equals(kept.access())).isEmpty();
            return good ? new Renewed(kept, Optional.empty()) : renewed(user, id, publisher, kept);
        }));
        if (result.refusal().isPresent()) {
            throw result.refusal().get();
        }
        return result.grant();
    }

    /** @param refusal thrown when what it means is kept */
    private record Renewed(Grant grant, Optional<PlatformRefusal> refusal) {}

    private Renewed renewed(UUID user, UUID id, Publisher publisher, Grant kept) {
        try {
            Grant grant = publisher.refresh(kept).of(kept.account());
            keep(user, id, grant, Optional.empty());
            return new Renewed(grant, Optional.empty());
        } catch (PlatformRefusal e) {
            if (e.reason() != PlatformRefusal.Reason.RECONNECT) {
                if (kept.until().isAfter(clock.instant().plus(FRESH))) {
                    return new Renewed(kept, Optional.empty());
                }
                throw e;
            }
            keep(user, id, kept, Optional.of(String.valueOf(e.getMessage())));
            return new Renewed(kept, Optional.of(e));
        }
    }

    private Grant granted(UUID user, UUID id) {
        String sealed = jdbc.sql("SELECT granted FROM platform_account WHERE user_id = :user AND id = :id"
                        + " AND NOT gone FOR UPDATE")
                .param("user", user)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "platform-account-not-found",
                        "There is no such account at a platform.",
                        "List yours: GET /api/v1/publish/accounts."));
        return Json.parse(box.open(user, FIELD, sealed).text(), Kept.class).grant();
    }

    private void keep(UUID user, UUID id, Grant grant, Optional<String> trouble) {
        jdbc.sql("UPDATE platform_account SET granted = :granted, trouble = :trouble"
                        + " WHERE user_id = :user AND id = :id")
                .param("granted", seal(user, grant))
                .param("trouble", trouble.orElse(null))
                .param("user", user)
                .param("id", id)
                .update();
    }

    private String seal(UUID user, Grant grant) {
        return box.seal(user, FIELD, new Secret(Json.canonical(Kept.of(grant))));
    }
}
