package com.iafactory.studio.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Logins that have not ended, as their user sees and ends them. Thread-safe. */
final class LiveSessions {
    private static final String COLUMNS = "id, created_at, last_used_at, expires_at, agent, network";
    private static final String LIVE = "revoked_at IS NULL AND expires_at > :now";

    private final JdbcClient jdbc;
    private final Clock clock;

    LiveSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose login it is; empty when its tokens no longer count. */
    Optional<UUID> user(UUID session) {
        return jdbc.sql("SELECT user_id FROM token_families WHERE id = :id AND " + LIVE)
                .param("id", session)
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    Optional<LiveSession> find(UUID user, UUID session) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM token_families WHERE user_id = :user AND id = :id AND " + LIVE)
                .param("user", user)
                .param("id", session)
                .param("now", now())
                .query(LiveSessions::session)
                .optional();
    }

    /** The one used last comes first. */
    List<LiveSession> list(UUID user) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM token_families WHERE user_id = :user AND " + LIVE
                        + " ORDER BY last_used_at DESC, id")
                .param("user", user)
                .param("now", now())
                .query(LiveSessions::session)
                .list();
    }

    /** False when the user has no such login. */
    boolean end(UUID user, UUID session) {
        return jdbc.sql("UPDATE token_families SET revoked_at = :now WHERE user_id = :user AND id = :id AND " + LIVE)
                        .param("user", user)
                        .param("id", session)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** @param kept the one that goes on; empty ends all of them */
    void endOthers(UUID user, Optional<UUID> kept) {
        jdbc.sql("""
                        UPDATE token_families SET revoked_at = :now
                        WHERE user_id = :user AND revoked_at IS NULL AND id IS DISTINCT FROM CAST(:kept AS uuid)
                        """)
                .param("user", user)
                .param("kept", kept.orElse(null))
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static LiveSession session(ResultSet row, int number) throws SQLException {
        return new LiveSession(
                row.getObject("id", UUID.class),
                instant(row, "created_at"),
                instant(row, "last_used_at"),
                instant(row, "expires_at"),
                row.getString("agent"),
                row.getString("network"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
