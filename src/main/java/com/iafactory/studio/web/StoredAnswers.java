package com.iafactory.studio.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers given to requests that named themselves. Thread-safe, on any number of nodes. */
final class StoredAnswers {
    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the answer to a repeated request is made of. */
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            byte[] body) {}

    /** How a key stands. */
    sealed interface Standing {
        /** This request is the first and has the key now. */
        record First() implements Standing {}

        /** The first one is still at work, or its node died in the middle. */
        record AtWork() implements Standing {}

        /** The key was used for another request. */
        record Other() implements Standing {}

        record Answered(Answer answer) implements Standing {}
    }

    Standing claim(UUID user, String key, byte[] request) {
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM idempotency_keys WHERE user_id = :user AND expires_at <= :now")
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        int claimed = jdbc.sql("""
                        INSERT INTO idempotency_keys (user_id, key, request_hash, created_at, expires_at)
                        VALUES (:user, :key, :request, :now, :expires) ON CONFLICT (user_id, key) DO NOTHING
                        """)
                .param("user", user)
                .param("key", key)
                .param("request", request)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        // A row that is gone by now was given back by a first request that failed: there the client tries again.
        return claimed == 1 ? new Standing.First() : find(user, key, request).orElseGet(Standing.AtWork::new);
    }

    private Optional<Standing> find(UUID user, String key, byte[] request) {
        return jdbc.sql("""
                        SELECT request_hash, status, content_type, location, etag, body FROM idempotency_keys
                        WHERE user_id = :user AND key = :key
                        """)
                .param("user", user)
                .param("key", key)
                .query((row, number) -> {
                    if (!Arrays.equals(row.getBytes("request_hash"), request)) {
                        return (Standing) new Standing.Other();
                    }
                    if (row.getObject("status") == null) {
                        return new Standing.AtWork();
                    }
                    return new Standing.Answered(new Answer(
                            row.getInt("status"),
                            row.getString("content_type"),
                            row.getString("location"),
                            row.getString("etag"),
                            row.getBytes("body")));
                })
                .optional();
    }

    void keep(UUID user, String key, Answer answer) {
        jdbc.sql("""
                        UPDATE idempotency_keys
                        SET status = :status, content_type = :type, location = :location, etag = :etag, body = :body
                        WHERE user_id = :user AND key = :key
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("user", user)
                .param("key", key)
                .update();
    }

    /** Nothing was done, or nobody knows of it by this request: it may be sent again. */
    void giveBack(UUID user, String key) {
        jdbc.sql("DELETE FROM idempotency_keys WHERE user_id = :user AND key = :key AND status IS NULL")
                .param("user", user)
                .param("key", key)
                .update();
    }
}
