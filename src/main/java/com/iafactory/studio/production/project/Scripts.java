package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.TakeSums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of scripts. All methods join the caller's transaction. Thread-safe. */
public final class Scripts {
    static final String WRITE = "script";

    private final JdbcClient jdbc;
    private final Queues queues;
    private final Witness witness;

    public Scripts(JdbcClient jdbc, Queues queues, Witness witness) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.witness = witness;
    }

    /** @param queue where it waits to be written */
    void create(UUID id, UUID user, QueueName queue, int priority, Wishes wishes) {
        jdbc.sql("INSERT INTO script (id, user_id, status, wishes) VALUES (:id, :user, 'draft', :wishes)")
                .param("id", id)
                .param("user", user)
                .param("wishes", Json.canonical(wishes))
                .update();
        queues.put(Job.now(queue, WRITE, id.toString(), id.toString(), priority));
    }

    /** The ledger's name of what is set aside for a script. */
    static String hold(UUID script) {
        return "script:" + script;
    }

    /** Characters that a language model has written of it so far; empty when none is at it. */
    public OptionalLong letters(UUID user, UUID id) {
        return new TakeSums(jdbc).letters(user, hold(id));
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Script> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + Script.COLUMNS + " FROM script WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(Script::of)
                .optional();
    }

    /** The newest first. */
    public List<Script> list(UUID user) {
        return jdbc.sql("SELECT " + Script.COLUMNS + " FROM script WHERE user_id = :user ORDER BY id DESC")
                .param("user", user)
                .query(Script::of)
                .list();
    }

    /** After the user's projects. */
    void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM script WHERE user_id = :user").param("user", user).update();
    }

    /** For the studio's own work. */
    Optional<Script> get(UUID id) {
        return jdbc.sql("SELECT " + Script.COLUMNS + " FROM script WHERE id = :id")
                .param("id", id)
                .query(Script::of)
                .optional();
    }

    /** What the writer wrote; kept only while nobody wrote anything himself. */
    void written(UUID id, Screenplay screenplay) {
        jdbc.sql("UPDATE script SET screenplay = :screenplay, failure = NULL, waits = NULL, updated_at = now()"
                        + " WHERE id = :id AND screenplay IS NULL RETURNING user_id, updated_at")
                .param("id", id)
                .param("screenplay", Json.canonical(screenplay))
                .query((row, number) -> happening(row, id, "ready", "{}"))
                .optional()
                .ifPresent(witness::happened);
    }

    /** It is not written before a person has said what became of a request. */
    void waits(UUID id, Trouble trouble) {
        jdbc.sql("UPDATE script SET waits = :trouble::jsonb WHERE id = :id AND screenplay IS NULL AND failure IS NULL")
                .param("id", id)
                .param("trouble", trouble.json())
                .update();
    }

    /** It is tried again; what it waited for may be settled. */
    void goesOn(UUID id) {
        jdbc.sql("UPDATE script SET waits = NULL WHERE id = :id AND waits IS NOT NULL")
                .param("id", id)
                .update();
    }

    /** What a script that is being written waits for. */
    public Optional<Trouble> waitsFor(UUID user, UUID id) {
        return jdbc.sql("SELECT waits::text FROM script WHERE id = :id AND user_id = :user AND waits IS NOT NULL")
                .param("id", id)
                .param("user", user)
                .query(String.class)
                .optional()
                .flatMap(json -> Trouble.read(Optional.of(json)));
    }

    void failed(UUID id, Trouble trouble) {
        jdbc.sql("UPDATE script SET failure = :failure::jsonb, waits = NULL, updated_at = now() WHERE id = :id"
                        + " RETURNING user_id, updated_at")
                .param("id", id)
                .param("failure", trouble.json())
                .query((row, number) -> happening(row, id, "failed", trouble.json()))
                .optional()
                .ifPresent(witness::happened);
    }

    private static Witness.Happening happening(ResultSet row, UUID id, String type, String data) throws SQLException {
        return new Witness.Happening(
                Witness.Subject.SCRIPT,
                row.getObject("user_id", UUID.class),
                id,
                type,
                data,
                row.getTimestamp("updated_at").toInstant());
    }

    /** False when it is no draft any more, or has another version by now. */
    boolean change(UUID user, UUID id, int version, Screenplay screenplay) {
        return jdbc.sql("UPDATE script SET screenplay = :screenplay, version = version + 1, updated_at = now()"
                                + " WHERE id = :id AND user_id = :user AND version = :version AND status = 'draft'")
                        .param("id", id)
                        .param("user", user)
                        .param("version", version)
                        .param("screenplay", Json.canonical(screenplay))
                        .update()
                > 0;
    }

    /** Approving freezes the version that is produced; approving again changes nothing. */
    boolean approve(UUID user, UUID id) {
        return jdbc.sql("UPDATE script SET status = CASE status WHEN 'draft' THEN 'approved' ELSE status END,"
                                + " updated_at = now() WHERE id = :id AND user_id = :user AND screenplay IS NOT NULL")
                        .param("id", id)
                        .param("user", user)
                        .update()
                > 0;
    }

    void inProduction(UUID id) {
        moved(id, "in_production");
    }

    void completed(UUID id) {
        moved(id, "completed");
    }

    private void moved(UUID id, String status) {
        jdbc.sql("UPDATE script SET status = :status, updated_at = now() WHERE id = :id")
                .param("id", id)
                .param("status", status)
                .update();
    }
}
