package com.iafactory.studio.production.project;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happened in a project, numbered without gap. An event is written in the transaction of what it tells of; those who listen on
 * {@value #CHANNEL} are told when it is committed. Thread-safe.
 */
public final class Events {
    /** Name of the PostgreSQL notification; its payload is the project's id. */
    public static final String CHANNEL = "project_event";

    private final JdbcClient jdbc;
    private final Witness witness;

    public Events(JdbcClient jdbc, Witness witness) {
        this.jdbc = jdbc;
        this.witness = witness;
    }

    /** @param data JSON */
    public record Event(UUID project, long seq, String type, String data, Instant at) {}

    void add(UUID project, String type, String data) {
        Optional<Witness.Happening> added = jdbc.sql(
                        "WITH next AS (UPDATE project SET last_event = last_event + 1 WHERE id = :project"
                                + " RETURNING last_event, user_id),"
                                + " added AS (INSERT INTO project_event (project_id, seq, type, data)"
                                + " SELECT :project, last_event, :type, :data FROM next RETURNING at)"
                                + " SELECT next.user_id, added.at FROM next, added")
                .param("project", project)
                .param("type", type)
                .param("data", data)
                .query((row, number) -> new Witness.Happening(
                        Witness.Subject.PROJECT,
                        row.getObject("user_id", UUID.class),
                        project,
                        type,
                        data,
                        row.getTimestamp("at").toInstant()))
                .optional();
        added.ifPresent(witness::happened);
        tell(project);
    }

    /** Tells those who listen that there is something to look at. */
    void tell(UUID project) {
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

    /**
     * What there is to tell after a number.
     *
     * @param events oldest first
     * @param last number of the project's latest event
     * @param ended whether the production is over, and these events are all there are
     */
    public record Reading(List<Event> events, long last, boolean ended) {
        public Reading {
            events = List.copyOf(events);
        }
    }

    private record Standing(long last, boolean over) {}

    /** Empty when this user has no such project, or not any more. */
    public Optional<Reading> read(UUID user, UUID project, long seq, int limit) {
        Optional<Standing> standing = jdbc.sql(
                        "SELECT last_event, status FROM project WHERE id = :project AND user_id = :user")
                .param("project", project)
                .param("user", user)
                .query((row, number) -> new Standing(
                        row.getLong("last_event"),
                        ProjectStatus.of(row.getString("status")).over()))
                .optional();
        return standing.map(now -> {
            List<Event> found = now.last() > seq ? after(user, project, seq, limit) : List.of();
            // What came in between two questions has a higher number than the first was told of.
            long reached = found.isEmpty() ? seq : found.getLast().seq();
            return new Reading(found, Math.max(now.last(), reached), now.over() && reached == now.last());
        });
    }

    /** Number of the latest event of each of some projects, for the studio's own work; those that are gone are missing. */
    public Map<UUID, Long> latest(Collection<UUID> projects) {
        Map<UUID, Long> latest = new HashMap<>();
        if (!projects.isEmpty()) {
            jdbc.sql("SELECT id, last_event FROM project WHERE id = ANY (string_to_array(:projects, ',')::uuid[])")
                    .param("projects", projects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .query((RowCallbackHandler)
                            row -> latest.put(row.getObject("id", UUID.class), row.getLong("last_event")));
        }
        return latest;
    }
}
