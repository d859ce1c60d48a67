package com.iafactory.studio.trends;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of feeds. All methods join the caller's transaction. Thread-safe. */
public final class Feeds {
    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Feed> list(UUID user) {
        return jdbc.sql("SELECT url, fetched_at, failure FROM trend_feed WHERE user_id = :user ORDER BY url")
                .param("user", user)
                .query((row, number) -> new Feed(
                        row.getString("url"),
                        Optional.ofNullable(row.getTimestamp("fetched_at")).map(time -> time.toInstant()),
                        Optional.ofNullable(row.getString("failure"))))
                .list();
    }

    boolean follows(UUID user, String url) {
        return list(user).stream().anyMatch(feed -> feed.url().equals(url));
    }

    /** One at a time changes what a user follows. */
    void lock(UUID user) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:user, 7))")
                .param("user", user.toString())
                .query((row, number) -> "")
                .list();
    }

    void add(UUID user, String url) {
        jdbc.sql("INSERT INTO trend_feed (user_id, url) VALUES (:user, :url) ON CONFLICT DO NOTHING")
                .param("user", user)
                .param("url", url)
                .update();
    }

    void remove(UUID user, String url) {
        jdbc.sql("DELETE FROM trend_feed WHERE user_id = :user AND url = :url")
                .param("user", user)
                .param("url", url)
                .update();
    }

    void fetched(UUID user, String url, Instant when, Optional<String> failure) {
        jdbc.sql("UPDATE trend_feed SET fetched_at = :when, failure = :failure WHERE user_id = :user AND url = :url")
                .param("user", user)
                .param("url", url)
                .param("when", when.atOffset(ZoneOffset.UTC))
                .param("failure", failure.orElse(null), Types.VARCHAR)
                .update();
    }
}
