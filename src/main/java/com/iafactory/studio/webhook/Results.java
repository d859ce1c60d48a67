package com.iafactory.studio.webhook;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what came of sendings. For the studio's own work; all methods join the caller's transaction. */
final class Results {
    private final JdbcClient jdbc;

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void log(Claim claim, Outcome outcome, Instant now) {
        jdbc.sql("INSERT INTO webhook_attempt (delivery_id, number, user_id, at, millis, status, error, answer)"
                        + " SELECT id, :number, user_id, :at, :millis, :status, :error, :answer"
                        + " FROM webhook_delivery WHERE id = :delivery ON CONFLICT DO NOTHING")
                .param("delivery", claim.delivery())
                .param("number", claim.attempt())
                .param("at", now.minus(outcome.duration()).atOffset(ZoneOffset.UTC))
                .param("millis", outcome.duration().toMillis())
                .param("status", outcome.status().orElse(null), Types.INTEGER)
                .param("error", outcome.error().orElse(null), Types.VARCHAR)
                .param("answer", outcome.answer())
                .update();
    }

    /** Of the latest attempt only: an earlier one whose worker seemed dead changes nothing any more. */
    void settled(Claim claim, Delivery.State state) {
        jdbc.sql("UPDATE webhook_delivery SET state = :state WHERE id = :id AND state = 'waiting'"
                        + " AND attempts = :attempt")
                .param("id", claim.delivery())
                .param("attempt", claim.attempt())
                .param("state", state.code())
                .update();
    }

    void putOff(Claim claim, Instant next) {
        jdbc.sql("UPDATE webhook_delivery SET next_at = :next WHERE id = :id AND attempts = :attempt")
                .param("id", claim.delivery())
                .param("attempt", claim.attempt())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    void mood(UUID webhook, int failures, @Nullable Instant since, @Nullable Instant restingUntil) {
        jdbc.sql("UPDATE webhook SET failures = :failures, failing_since = :since, resting_until = :rest"
                        + " WHERE id = :id")
                .param("id", webhook)
                .param("failures", failures)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "rest",
                        restingUntil == null ? null : restingUntil.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** What waits is given up; a user who has mended the receiver can have it sent again. */
    void stop(UUID webhook, Webhook.Stopped why) {
        jdbc.sql("UPDATE webhook SET active = false, stopped = :why WHERE id = :id")
                .param("id", webhook)
                .param("why", why.code())
                .update();
        jdbc.sql("UPDATE webhook_delivery SET state = 'failed' WHERE webhook_id = :id AND state = 'waiting'")
                .param("id", webhook)
                .update();
    }
}
