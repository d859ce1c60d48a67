package com.iafactory.studio.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of deliveries and attempts: outbox and log. All methods join the caller's transaction. Thread-safe. */
public final class Deliveries {
    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(UUID id, UUID webhook, UUID user, EventType type, String payload, Instant now) {
        jdbc.sql("INSERT INTO webhook_delivery (id, webhook_id, user_id, event, payload, state, next_at, created_at)"
                        + " VALUES (:id, :webhook, :user, :event, :payload, 'waiting', :now, :now)")
                .param("id", id)
                .param("webhook", webhook)
                .param("user", user)
                .param("event", type.code())
                .param("payload", payload)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Of one webhook of one user, the newest first, with their attempts.
     *
     * @param before an id to go on from
     */
    public List<Delivery> list(UUID user, UUID webhook, Optional<UUID> before, int limit) {
        return withAttempts(
                user,
                jdbc.sql("SELECT " + Delivery.COLUMNS + " FROM webhook_delivery WHERE user_id = :user"
                                + " AND webhook_id = :webhook AND (:before::uuid IS NULL OR id < :before::uuid)"
                                + " ORDER BY id DESC LIMIT :limit")
                        .param("user", user)
                        .param("webhook", webhook)
                        .param("before", before.map(UUID::toString).orElse(null))
                        .param("limit", limit)
                        .query(Delivery::of)
                        .list());
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Delivery> find(UUID user, UUID webhook, UUID id) {
        return withAttempts(
                        user,
                        jdbc.sql("SELECT " + Delivery.COLUMNS + " FROM webhook_delivery WHERE id = :id"
                                        + " AND webhook_id = :webhook AND user_id = :user")
                                .param("id", id)
                                .param("webhook", webhook)
                                .param("user", user)
                                .query(Delivery::of)
                                .list())
                .stream()
                .findFirst();
    }

    private List<Delivery> withAttempts(UUID user, List<Delivery> found) {
        Map<UUID, List<Attempt>> attempts = new HashMap<>();
        jdbc.sql("SELECT delivery_id, number, at, millis, status, error, answer FROM webhook_attempt"
                        + " WHERE user_id = :user AND delivery_id = ANY (string_to_array(:ids, ',')::uuid[])"
                        + " ORDER BY number")
                .param("user", user)
                .param("ids", found.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")))
                .query((RowCallbackHandler) row -> attempts.computeIfAbsent(
                                row.getObject("delivery_id", UUID.class), id -> new ArrayList<>())
                        .add(Attempt.of(row, 0)));
        return found.stream()
                .map(one -> one.with(attempts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** From the beginning, as if it had just happened. */
    void again(UUID user, UUID id, Instant now) {
        jdbc.sql("UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_at = :now"
                        + " WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For the studio's own work: the log of every user is kept for so long. */
    int forgetBefore(Instant time) {
        return jdbc.sql("DELETE FROM webhook_delivery WHERE created_at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
