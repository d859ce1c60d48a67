package com.iafactory.studio.webhook;

import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sees to it that a webhook with something to send has exactly one job that sends it: its driver. A driver that is at work or about to
 * be finds what was added; one that waits for a later time is replaced, and finds out when it wakes. Joins the caller's transaction.
 */
final class Wake {
    static final String SEND = "webhook";

    private final JdbcClient jdbc;
    private final Queues queues;

    Wake(JdbcClient jdbc, Queues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    void up(UUID user, UUID webhook, Instant now) {
        jdbc.sql("UPDATE webhook SET driver = driver + 1, wakes_at = :now WHERE id = :id AND user_id = :user"
                        + " AND active AND (wakes_at IS NULL OR wakes_at > :now) RETURNING driver")
                .param("id", webhook)
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .ifPresent(driver -> queues.put(
                        Job.now(QueueName.DEFAULT, SEND, webhook + "/" + driver, webhook.toString(), Priority.PRO)));
    }
}
