package com.iafactory.studio.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a user wants to be told of events.
 *
 * @param events empty for all
 * @param stopped why the studio itself made it inactive
 * @param failingSince of failures in a row, up to now
 * @param oldSecretUntil until when what is sent is signed with the former secret too
 */
public record Webhook(
        UUID id,
        UUID user,
        String url,
        Set<EventType> events,
        String description,
        boolean active,
        Optional<Stopped> stopped,
        Optional<Instant> failingSince,
        Optional<Instant> oldSecretUntil,
        Instant createdAt) {
    static final String COLUMNS =
            "id, user_id, url, events, description, active, stopped, failing_since, old_until, created_at";

    /** Why the studio sends no more. */
    public enum Stopped {
        /** It answered 410. */
        GONE,
        /** It failed for days. */
        FAILING;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Webhook {
        events = Set.copyOf(events);
    }

    static Webhook of(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("url"),
                events((String[]) row.getArray("events").getArray()),
                row.getString("description"),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("stopped"))
                        .map(code -> Stopped.valueOf(code.toUpperCase(Locale.ROOT))),
                instant(row.getTimestamp("failing_since")),
                instant(row.getTimestamp("old_until")),
                row.getTimestamp("created_at").toInstant());
    }

    private static Set<EventType> events(String[] codes) {
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        Arrays.stream(codes).map(EventType::of).forEach(events::add);
        return events;
    }

    static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
