package com.iafactory.studio.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One event on its way to one webhook.
 *
 * @param payload JSON, byte for byte as it is sent and signed
 * @param nextAt when it is tried next, while it waits
 * @param attempts oldest first
 */
public record Delivery(
        UUID id,
        UUID webhook,
        EventType event,
        String payload,
        State state,
        Instant nextAt,
        Instant createdAt,
        List<Attempt> attempts) {
    static final String COLUMNS = "id, webhook_id, event, payload, state, next_at, created_at";

    /** Where it stands. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** The same at every attempt: by it a receiver knows what it has had already. */
    public String messageId() {
        return messageId(id);
    }

    static String messageId(UUID delivery) {
        return "msg_" + delivery.toString().replace("-", "");
    }

    Delivery with(List<Attempt> known) {
        return new Delivery(id, webhook, event, payload, state, nextAt, createdAt, known);
    }

    static Delivery of(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                EventType.of(row.getString("event")),
                row.getString("payload"),
                State.of(row.getString("state")),
                row.getTimestamp("next_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                List.of());
    }
}
