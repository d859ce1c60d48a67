package com.iafactory.studio.webhook;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The queue by hand: does the jobs that are due by a test's clock, until none is. */
final class Crank {
    private final TestDatabase database;
    private final JobHandler handler;
    private final Clock clock;
    private final Map<String, Instant> due = new HashMap<>();

    Crank(TestDatabase database, JobHandler handler, Clock clock) {
        this.database = database;
        this.handler = handler;
        this.clock = clock;
    }

    /** @return whether anything was left to do when it was called */
    boolean turn() {
        boolean any = false;
        while (once()) {
            any = true;
        }
        return any;
    }

    List<String> jobs() {
        return database.jdbc()
                .sql("SELECT task_instance FROM queue_default WHERE task_name = 'webhook' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private boolean once() {
        boolean any = false;
        for (String id : jobs()) {
            if (due.getOrDefault(id, Instant.MIN).isAfter(clock.instant())) {
                continue;
            }
            any = true;
            try {
                end(id, handler.run(id, id.substring(0, id.indexOf('/'))));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return any;
    }

    private void end(String id, JobEnd end) {
        switch (end) {
            case JobEnd.Done done ->
                database.jdbc()
                        .sql("DELETE FROM queue_default WHERE task_name = 'webhook' AND task_instance = :id")
                        .param("id", id)
                        .update();
            case JobEnd.Again again -> due.put(id, clock.instant().plus(again.pause()));
        }
    }

    /** How long until a job is due. */
    Duration until(String id) {
        return Duration.between(clock.instant(), due.getOrDefault(id, clock.instant()));
    }
}
