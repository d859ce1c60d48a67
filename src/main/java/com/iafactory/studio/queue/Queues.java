package com.iafactory.studio.queue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The way in. Everything happens in the caller's transaction: a job is there exactly when what it belongs to is. Times are the
 * database's. Thread-safe.
 */
public final class Queues {
    private final JdbcClient jdbc;

    public Queues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a job in; does nothing when the same one is there already, waiting or being done. */
    public void put(Job job) {
        jdbc.sql("INSERT INTO " + job.queue().table()
                        + " (task_name, task_instance, task_data, execution_time, picked, version, priority)"
                        + " VALUES (:kind, :id, :data, now() + make_interval(secs => :delay), false, 1, :priority)"
                        + " ON CONFLICT (task_name, task_instance) DO NOTHING")
                .param("kind", job.kind())
                .param("id", job.id())
                .param("data", job.data().getBytes(StandardCharsets.UTF_8))
                .param("delay", job.delay().toMillis() / 1000.0)
                .param("priority", job.priority())
                .update();
    }

    /** Takes a job back that nobody has begun. */
    public void take(QueueName queue, String kind, String id) {
        jdbc.sql("DELETE FROM " + queue.table() + " WHERE task_name = :kind AND task_instance = :id AND NOT picked")
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    /** A paused queue hands nothing out; what is being done is finished. */
    public void pause(QueueName queue) {
        jdbc.sql("INSERT INTO queue_pause (queue, since) VALUES (:queue, now()) ON CONFLICT DO NOTHING")
                .param("queue", queue.code())
                .update();
    }

    public void resume(QueueName queue) {
        jdbc.sql("DELETE FROM queue_pause WHERE queue = :queue")
                .param("queue", queue.code())
                .update();
    }

    public boolean paused(QueueName queue) {
        return jdbc.sql("SELECT count(*) FROM queue_pause WHERE queue = :queue")
                        .param("queue", queue.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Jobs of each queue that could be done now and wait for a worker, without those the queue makes for itself. */
    public Map<QueueName, Depth> depths() {
        Map<QueueName, Depth> depths = new EnumMap<>(QueueName.class);
        for (QueueName queue : QueueName.values()) {
            depths.put(
                    queue,
                    jdbc.sql("SELECT count(*) FILTER (WHERE NOT picked AND execution_time <= now()) AS waiting,"
                                    + " count(*) FILTER (WHERE picked) AS running,"
                                    + " coalesce(extract(epoch FROM now() - min(execution_time)"
                                    + " FILTER (WHERE NOT picked AND execution_time <= now())), 0) AS oldest FROM "
                                    + queue.table() + " WHERE task_name <> :own")
                            .param("own", Workers.AGEING)
                            .query((row, number) ->
                                    new Depth(row.getInt("waiting"), row.getInt("running"), row.getDouble("oldest")))
                            .single());
        }
        return depths;
    }

    /** @param oldestSeconds how long the job that waits longest has waited */
    public record Depth(int waiting, int running, double oldestSeconds) {}
}
