package com.iafactory.studio.production.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happened in a project, numbered without gap. An event is written in the transaction of what it tells of; those who listen on
 * {@value #CHANNEL} are told when it is committed. Thread-safe.
 */
public final class Events {
    /** Name of the PostgreSQL notification; its payload is the project's id. */
    public static final String CHANNEL = "project_event";

    private final JdbcClient jdbc;

    public Events(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param data JSON */
    public record Event(UUID project, long seq, String type, String data, Instant at) {}

    void add(UUID project, String type, String data) {
        jdbc.sql("WITH next AS (UPDATE project SET last_event = last_event + 1 WHERE id = :project"
                        + " RETURNING last_event)"
                        + " INSERT INTO project_event (project_id, seq, type, data)"
                        + " SELECT :project, last_event, :type, :data FROM next")
                .param("project", project)
                .param("type", type)
                .param("data", data)
                .update();
        jdbc.sql("SELECT pg_notify(:channel, :project)")
                .param("channel", CHANNEL)
                .param("project", project.toString())
                .query((row, number) -> row.getObject(1))
                .list();
    }

    /** Those of a user's project after a number, oldest first. */
    public List<Event> after(UUID user, UUID project, long seq, int limit) {
        return jdbc.sql("SELECT e.project_id, e.seq, e.type, e.data, e.at FROM project_event e"
                        + " JOIN project p ON p.id = e.project_id"
                        + " WHERE e.project_id = :project AND p.user_id = :user AND e.seq > :seq"
                        + " ORDER BY e.seq LIMIT :limit")
                .param("project", project)
                .param("user", user)
                .param("seq", seq)
                .param("limit", limit)
                .query((row, number) -> new Event(
                        row.getObject("project_id", UUID.class),
                        row.getLong("seq"),
                        row.getString("type"),
                        row.getString("data"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
