package com.iafactory.studio.production.project;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.script.Screenplay;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Projects whose events a test makes happen by hand; no worker is there to make anything. */
public final class Stories {
    private final TestDatabase database;
    private final IdSource ids = new IdSource(Clock.systemUTC(), new SecureRandom());
    private final Events events;
    private final Scripts scripts;
    private final Projects projects;

    public Stories(TestDatabase database) {
        this(database, Witness.nobody());
    }

    public Stories(TestDatabase database, Witness witness) {
        this.database = database;
        Queues queues = new Queues(database.jdbc());
        events = new Events(database.jdbc(), witness);
        scripts = new Scripts(database.jdbc(), queues, witness);
        projects = new Projects(database.jdbc(), queues, events, new FreeTill());
    }

    /** What those productions say. */
    public static Screenplay tiny() {
        return new TinyWorkshop(Path.of("unused")).write(TinyWorkshop.wishes("one two three"));
    }

    /** A script that is written. */
    public UUID script(UUID user) {
        UUID script = ids.next();
        Wishes wishes = TinyWorkshop.wishes("one two three");
        scripts.create(script, user, QueueName.HIGH, Priority.FREE, wishes);
        scripts.written(script, new TinyWorkshop(Path.of("unused")).write(wishes));
        return script;
    }

    /** A production with its first event. */
    public UUID begun(UUID user) {
        UUID script = script(user);
        UUID id = ids.next();
        Wishes wishes = TinyWorkshop.wishes("one two three").withFormats(Set.of(Format.YOUTUBE));
        projects.create(
                id,
                user,
                script,
                1,
                Priority.FREE,
                wishes,
                scripts.find(user, script).orElseThrow().screenplay().orElseThrow());
        // As from before there was anything to pay: the service's ledger knows of no hold.
        database.jdbc()
                .sql("UPDATE project SET run = 0 WHERE id = :id")
                .param("id", id)
                .update();
        return id;
    }

    /** So many events, each in a transaction of its own. */
    public void progress(UUID project, int count) {
        for (int i = 1; i <= count; i++) {
            String data = "{\"step\":" + i + "}";
            database.transactions().executeWithoutResult(status -> events.add(project, "progress", data));
        }
    }

    public void completed(UUID project) {
        database.transactions().executeWithoutResult(status -> projects.completed(project, 1, "{}"));
    }

    public void failed(UUID project) {
        Trouble trouble = new Trouble("bad-word", "The word cannot be made.", "Say something else.");
        database.transactions().executeWithoutResult(status -> projects.failed(project, trouble));
    }

    /** An event nobody is told of. */
    public void silently(UUID project) {
        database.jdbc()
                .sql("WITH next AS (UPDATE project SET last_event = last_event + 1 WHERE id = :id RETURNING last_event)"
                        + " INSERT INTO project_event (project_id, seq, type, data)"
                        + " SELECT :id, last_event, 'progress', '{}' FROM next")
                .param("id", project)
                .update();
    }

    /** Ends the connections that listen; returns how many there were. */
    public int cutListeners() {
        return database.jdbc()
                .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'studio listens' AND datname = current_database()")
                .query(Boolean.class)
                .list()
                .size();
    }
}
