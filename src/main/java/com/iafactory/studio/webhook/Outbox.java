package com.iafactory.studio.webhook;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.production.project.Witness;
import com.iafactory.studio.publish.Publication;
import com.iafactory.studio.publish.PublicationState;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what is to be sent, in the transaction in which it happens. Thread-safe. */
final class Outbox implements Witness, com.iafactory.studio.publish.Witness {
    private final JdbcClient jdbc;
    private final Deliveries deliveries;
    private final Wake wake;
    private final IdSource ids;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Deliveries deliveries, Wake wake, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.wake = wake;
        this.ids = ids;
        this.clock = clock;
    }

    private record Payload(String type, String timestamp, Map<String, Object> data) {}

    @Override
    public void happened(Happening what) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(what.subject().code() + "_id", what.id().toString());
        Map<?, ?> more = Json.parse(what.data(), Map.class);
        if (!more.isEmpty()) {
            content.put("reason", more);
        }
        tell(what.user(), what.subject().code() + "." + what.type(), what.at(), content);
    }

    @Override
    public void happened(Publication publication, PublicationState now) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("publication_id", publication.id().toString());
        content.put("project_id", publication.project().toString());
        content.put("platform", publication.platform().code());
        tell(publication.user(), "publication." + now.code(), clock.instant(), content);
    }

    private void tell(UUID user, String name, Instant at, Map<String, Object> content) {
        EventType.find(name)
                .ifPresent(type -> wanting(user, type).forEach(webhook -> put(user, webhook, type, at, content)));
    }

    /** Locked, always in the same order, until the transaction ends. */
    private List<UUID> wanting(UUID user, EventType type) {
        return jdbc.sql("SELECT id FROM webhook WHERE user_id = :user AND active"
                        + " AND (events = '{}' OR :type = ANY (events)) ORDER BY id FOR NO KEY UPDATE")
                .param("user", user)
                .param("type", type.code())
                .query(UUID.class)
                .list();
    }

    /** @return the delivery's id */
    UUID put(UUID user, UUID webhook, EventType type, Instant at, Map<String, Object> content) {
        UUID id = ids.next();
        Instant now = clock.instant();
        deliveries.create(
                id, webhook, user, type, Json.canonical(new Payload(type.code(), at.toString(), content)), now);
        wake.up(user, webhook, now);
        return id;
    }
}
