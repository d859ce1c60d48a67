package com.iafactory.studio.upload;

import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of uploads. All methods join the caller's transaction. Thread-safe. */
public final class Uploads {
    static final String CHECK = "upload";

    private final JdbcClient jdbc;
    private final Queues queues;

    public Uploads(JdbcClient jdbc, Queues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    void create(UUID id, UUID user, String name, long bytes, int priority) {
        jdbc.sql("INSERT INTO upload (id, user_id, name, bytes, state) VALUES (:id, :user, :name, :bytes, 'checking')")
                .param("id", id)
                .param("user", user)
                .param("name", name)
                .param("bytes", bytes)
                .update();
        queues.put(Job.now(QueueName.MEDIA, CHECK, id.toString(), id.toString(), priority));
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Upload> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + Upload.COLUMNS + " FROM upload WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(Upload::of)
                .optional();
    }

    /** The latest first; going on after one that was shown. */
    public List<Upload> list(UUID user, Optional<UUID> after, int limit) {
        return jdbc.sql("SELECT " + Upload.COLUMNS + " FROM upload WHERE user_id = :user"
                        + " AND (:after::uuid IS NULL OR id < :after::uuid) ORDER BY id DESC LIMIT :limit")
                .param("user", user)
                .param("after", after.map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("limit", limit)
                .query(Upload::of)
                .list();
    }

    /** How many bytes a user has sent that are still kept, and in how many uploads. */
    Usage usage(UUID user) {
        return jdbc.sql("SELECT count(*) AS count, coalesce(sum(bytes), 0) AS bytes FROM upload"
                        + " WHERE user_id = :user AND state <> 'refused'")
                .param("user", user)
                .query((row, number) -> new Usage(row.getInt("count"), row.getLong("bytes")))
                .single();
    }

    record Usage(int count, long bytes) {}

    /** For the studio's own work: one that is still to be checked, counted as tried once more. */
    Optional<Upload> begin(UUID id) {
        return jdbc.sql("UPDATE upload SET attempts = attempts + 1 WHERE id = :id AND state = 'checking' RETURNING "
                        + Upload.COLUMNS)
                .param("id", id)
                .query(Upload::of)
                .optional();
    }

    int attempts(UUID id) {
        return jdbc.sql("SELECT attempts FROM upload WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** False when it has been deleted meanwhile. */
    boolean ready(UUID id, Upload.Result made) {
        return jdbc.sql("UPDATE upload SET state = 'ready', kind = :kind, ending = :ending, millis = :millis,"
                                + " width = :width, height = :height WHERE id = :id")
                        .param("id", id)
                        .param("kind", made.kind().code())
                        .param("ending", made.type().ending())
                        .param("millis", made.duration().toMillis())
                        .param("width", made.width())
                        .param("height", made.height())
                        .update()
                > 0;
    }

    void refused(UUID id, Refusal refusal) {
        jdbc.sql("UPDATE upload SET state = 'refused', code = :code, message = :message, remedy = :remedy"
                        + " WHERE id = :id AND state = 'checking'")
                .param("id", id)
                .param("code", refusal.code())
                .param("message", refusal.message())
                .param("remedy", refusal.remedy())
                .update();
    }

    /** Forgets all a user has sent. The files are the caller's business. */
    public void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM upload WHERE user_id = :user").param("user", user).update();
    }

    boolean delete(UUID user, UUID id) {
        queues.take(QueueName.MEDIA, CHECK, id.toString());
        return jdbc.sql("DELETE FROM upload WHERE id = :id AND user_id = :user")
                        .param("id", id)
                        .param("user", user)
                        .update()
                > 0;
    }
}
