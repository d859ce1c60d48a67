package com.iafactory.studio.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of webhooks, as users see them. All methods join the caller's transaction. Thread-safe. */
public final class Webhooks {
    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Webhook> list(UUID user) {
        return jdbc.sql("SELECT " + Webhook.COLUMNS + " FROM webhook WHERE user_id = :user ORDER BY id")
                .param("user", user)
                .query(Webhook::of)
                .list();
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Webhook> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + Webhook.COLUMNS + " FROM webhook WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(Webhook::of)
                .optional();
    }

    /** One at a time makes webhooks of a user, so that they can be counted. */
    int countLocked(UUID user) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:user, 3))")
                .param("user", user.toString())
                .query((row, number) -> "")
                .list();
        return jdbc.sql("SELECT count(*) FROM webhook WHERE user_id = :user")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    void create(UUID user, UUID id, WebhookWish wish, String sealed, Instant now) {
        jdbc.sql("INSERT INTO webhook (id, user_id, url, events, description, active, secret, created_at)"
                        + " VALUES (:id, :user, :url, string_to_array(:events, ','), :description, :active, :secret,"
                        + " :now)")
                .param("id", id)
                .param("user", user)
                .param("url", wish.url())
                .param("events", joined(wish.events()))
                .param("description", wish.description())
                .param("active", wish.active())
                .param("secret", sealed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever changes it may have mended it: it counts as new. */
    void change(UUID user, UUID id, WebhookWish wish) {
        jdbc.sql("UPDATE webhook SET url = :url, events = string_to_array(:events, ','),"
                        + " description = :description, active = :active, stopped = NULL, failures = 0,"
                        + " failing_since = NULL, resting_until = NULL WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .param("url", wish.url())
                .param("events", joined(wish.events()))
                .param("description", wish.description())
                .param("active", wish.active())
                .update();
    }

    void rotate(UUID user, UUID id, String sealed, Instant oldUntil) {
        jdbc.sql("UPDATE webhook SET old_secret = secret, old_until = :until, secret = :secret"
                        + " WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .param("secret", sealed)
                .param("until", oldUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is to be sent is sent without a rest. */
    void restless(UUID user, UUID id) {
        jdbc.sql("UPDATE webhook SET resting_until = NULL WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .update();
    }

    boolean delete(UUID user, UUID id) {
        return jdbc.sql("DELETE FROM webhook WHERE id = :id AND user_id = :user")
                        .param("id", id)
                        .param("user", user)
                        .update()
                > 0;
    }

    /** All of a user, with their logs. */
    public void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM webhook WHERE user_id = :user")
                .param("user", user)
                .update();
    }

    private static String joined(Set<EventType> events) {
        return events.stream().map(EventType::code).sorted().collect(Collectors.joining(","));
    }
}
