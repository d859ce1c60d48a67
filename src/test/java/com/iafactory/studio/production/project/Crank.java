package com.iafactory.studio.production.project;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Does what is queued by hand, one job at a time, in the order a test says. */
final class Crank {
    private final TestDatabase database;
    private final Map<String, JobHandler> handlers = new HashMap<>();

    Crank(TestDatabase database, Node node) {
        this.database = database;
        node.room.handlers().forEach(handler -> handlers.put(handler.kind(), handler));
    }

    record Waiting(String table, String kind, String id, String data) {}

    /** What nobody has begun. */
    List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (String table : List.of("queue_high", "queue_default", "queue_media", "queue_takes")) {
            database.jdbc()
                    .sql("SELECT task_name, task_instance, task_data FROM " + table
                            + " WHERE NOT picked ORDER BY task_name, task_instance")
                    .query((row, number) -> waiting.add(new Waiting(
                            table,
                            row.getString("task_name"),
                            row.getString("task_instance"),
                            new String(row.getBytes("task_data"), StandardCharsets.UTF_8))))
                    .list();
        }
        return waiting;
    }

    List<Waiting> waiting(String kind) {
        return waiting().stream().filter(job -> job.kind().equals(kind)).toList();
    }

    /** Does it, whether its time has come or not; where it dies in it, the job is still there. */
    void run(Waiting job) throws Exception {
        JobEnd end = Objects.requireNonNull(handlers.get(job.kind())).run(job.id(), job.data());
        if (end instanceof JobEnd.Done) {
            database.jdbc()
                    .sql("DELETE FROM " + job.table() + " WHERE task_name = :kind AND task_instance = :id")
                    .param("kind", job.kind())
                    .param("id", job.id())
                    .update();
        }
    }

    /** Does all jobs of a kind that wait now. */
    void runAll(String kind) throws Exception {
        for (Waiting job : waiting(kind)) {
            run(job);
        }
    }

    /** As a worker does that goes on with them for a long time. */
    void begin(String kind) {
        for (Waiting job : waiting(kind)) {
            database.jdbc()
                    .sql("UPDATE " + job.table() + " SET picked = true WHERE task_name = :kind AND task_instance = :id")
                    .param("kind", job.kind())
                    .param("id", job.id())
                    .update();
        }
    }

    /** Until nothing waits. */
    void runOut() throws Exception {
        for (List<Waiting> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            run(waiting.getFirst());
        }
    }
}
