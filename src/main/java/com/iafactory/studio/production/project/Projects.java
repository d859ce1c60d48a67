package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.LeftMaker;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of projects. All methods join the caller's transaction. Thread-safe. */
public final class Projects {
    static final String ADVANCE = "advance";

    private final JdbcClient jdbc;
    private final Queues queues;
    private final Events events;
    private final Payments payments;

    public Projects(JdbcClient jdbc, Queues queues, Events events, Till till) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.events = events;
        this.payments = new Payments(jdbc, till);
    }

    void create(UUID id, UUID user, UUID script, int version, int priority, Wishes wishes, Screenplay screenplay) {
        jdbc.sql("INSERT INTO project (id, user_id, script_id, script_version, status, priority, wishes, screenplay,"
                        + " trace_id, started_at) VALUES (:id, :user, :script, :version, 'producing', :priority, :wishes,"
                        + " :screenplay, :trace, now())")
                .param("trace", LogField.TRACE_ID.current().orElse(null), Types.VARCHAR)
                .param("id", id)
                .param("user", user)
                .param("script", script)
                .param("version", version)
                .param("priority", priority)
                .param("wishes", Json.canonical(wishes))
                .param("screenplay", Json.canonical(screenplay))
                .update();
        payments.begin(user, id, wishes, false);
        events.add(id, "started", "{}");
        want(id);
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Project> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + Project.COLUMNS + " FROM project WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(Project::of)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param before an id to go on from
     */
    public List<Project> list(UUID user, Optional<UUID> before, int limit) {
        return jdbc.sql("SELECT " + Project.COLUMNS + " FROM project WHERE user_id = :user"
                        + " AND (:before::uuid IS NULL OR id < :before::uuid) ORDER BY id DESC LIMIT :limit")
                .param("user", user)
                .param("before", before.map(UUID::toString).orElse(null))
                .param("limit", limit)
                .query(Project::of)
                .list();
    }

    /** The report of a finished production, JSON; some tens of kilobytes, so it is read only where it is shown. */
    public Optional<String> report(UUID user, UUID id) {
        return jdbc.sql("SELECT result FROM project WHERE id = :id AND user_id = :user AND result IS NOT NULL")
                .param("id", id)
                .param("user", user)
                .query(String.class)
                .optional();
    }

    /** For the studio's own work, whoever the project belongs to. */
    Optional<Project> get(UUID id) {
        return jdbc.sql("SELECT " + Project.COLUMNS + " FROM project WHERE id = :id")
                .param("id", id)
                .query(Project::of)
                .optional();
    }

    Project.Manuscript manuscript(UUID id) {
        return jdbc.sql("SELECT edition, wishes, screenplay, directions, left_makers FROM project WHERE id = :id")
                .param("id", id)
                .query(Project.Manuscript::of)
                .single();
    }

    /** Asks the reconciler to look; every asking is a job of its own, so that none is lost to one that is just ending. */
    void want(UUID id) {
        long wanted = jdbc.sql("UPDATE project SET wanted = wanted + 1 WHERE id = :id RETURNING wanted")
                .param("id", id)
                .query(Long.class)
                .single();
        queues.put(Job.now(QueueName.DEFAULT, ADVANCE, id + "/" + wanted, id.toString(), Priority.SYSTEM));
    }

    void looked(UUID id, long upTo) {
        jdbc.sql("UPDATE project SET handled = greatest(handled, :upTo) WHERE id = :id")
                .param("id", id)
                .param("upTo", upTo)
                .update();
    }

    /** Tells of progress when there is any; it never falls within an edition. */
    void progressed(Project project, int progress, String stage) {
        if (progress <= project.progress() && stage.equals(project.stage())) {
            return;
        }
        int shown = Math.max(progress, project.progress());
        jdbc.sql("UPDATE project SET progress = :progress, stage = :stage WHERE id = :id")
                .param("id", project.id())
                .param("progress", shown)
                .param("stage", stage)
                .update();
        events.add(project.id(), "progress", Json.canonical(new Progress(shown, stage)));
    }

    private record Progress(int progress, String stage) {}

    void waits(UUID id, Trouble trouble) {
        int changed = jdbc.sql("UPDATE project SET waiting_for = :why WHERE id = :id"
                        + " AND waiting_for IS DISTINCT FROM :why")
                .param("id", id)
                .param("why", trouble.message())
                .update();
        if (changed > 0) {
            events.add(id, "waiting", trouble.json());
        }
    }

    void goesOn(UUID id) {
        int changed = jdbc.sql("UPDATE project SET waiting_for = NULL WHERE id = :id AND waiting_for IS NOT NULL")
                .param("id", id)
                .update();
        if (changed > 0) {
            events.add(id, "resumed", "{}");
        }
    }

    void failed(UUID id, Trouble trouble) {
        int changed = jdbc.sql("UPDATE project SET status = 'failed', failure = :failure::jsonb"
                        + " WHERE id = :id AND status = 'producing'")
                .param("id", id)
                .param("failure", trouble.json())
                .update();
        if (changed > 0) {
            payments.release(id);
            events.add(id, "failed", trouble.json());
        }
    }

    /** False when the production is no longer being made, or was edited meanwhile. */
    boolean completed(UUID id, int edition, String report) {
        int changed = jdbc.sql("UPDATE project SET status = 'completed', progress = 100, stage = 'completed',"
                        + " waiting_for = NULL, result = :report, completed_at = now()"
                        + " WHERE id = :id AND status = 'producing' AND edition = :edition")
                .param("id", id)
                .param("edition", edition)
                .param("report", report)
                .update();
        if (changed > 0) {
            payments.charge(id);
            events.add(id, "completed", "{}");
        }
        return changed > 0;
    }

    /** Moves from one of some states to another; false when it was in none of them. */
    boolean move(UUID user, UUID id, List<ProjectStatus> from, ProjectStatus to) {
        int changed = jdbc.sql("UPDATE project SET status = :to, failure = NULL WHERE id = :id AND user_id = :user"
                        + " AND status IN (:from)")
                .param("id", id)
                .param("user", user)
                .param("to", to.code())
                .param("from", from.stream().map(ProjectStatus::code).toList())
                .update();
        if (changed > 0) {
            events.add(id, to.code(), "{}");
        }
        return changed > 0;
    }

    /** The next run of a production that had ended, with a hold of its own; joins {@link #move}. */
    void beginAgain(UUID user, UUID id) {
        payments.begin(user, id, manuscript(id).wishes(), false);
    }

    /**
     * A maker could not: the production goes on as another edition, without it.
     *
     * @see #askAgain
     */
    void leave(UUID id, LeftMaker left) {
        int changed = jdbc.sql("UPDATE project SET edition = edition + 1, left_makers = left_makers || :left::jsonb"
                        + " WHERE id = :id AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(left_makers) AS gone"
                        + " WHERE gone->>'capability' = :capability AND gone->>'provider' = :provider"
                        + " AND coalesce(gone->>'work', '') = :work)")
                .param("id", id)
                .param("left", Json.canonical(List.of(left)))
                .param("capability", left.capability().code())
                .param("provider", left.provider())
                .param("work", left.work().orElse(""))
                .update();
        if (changed > 0) {
            events.add(id, "maker_left", Json.canonical(left));
        }
        want(id);
    }

    /** Makers that could not once are asked again from now on. */
    void askAgain(UUID user, UUID id) {
        jdbc.sql("UPDATE project SET edition = edition + 1, left_makers = '[]'"
                        + " WHERE id = :id AND user_id = :user AND left_makers <> '[]'")
                .param("id", id)
                .param("user", user)
                .update();
    }

    /** What is set aside for it is given back. */
    void giveBack(UUID id) {
        payments.release(id);
    }

    /**
     * Another edition of the production, for other formats, with another text or other takes; what exists is used. One that was over is paid
     * for again, one that is being made goes on with what is set aside for it.
     *
     * @param sameMakers whether those asked are those of before, so that what they made is not bought again
     */
    void reedit(UUID user, UUID id, Project.Manuscript manuscript, ProjectStatus before, boolean sameMakers) {
        boolean over = before.over();
        boolean anew = before == ProjectStatus.COMPLETED && sameMakers;
        jdbc.sql(
                        "UPDATE project SET edition = edition + 1, wishes = :wishes,"
                                + " screenplay = :screenplay, directions = :directions, left_makers = :left::jsonb, status = 'producing', failure = NULL,"
                                + " stage = 'storyboard', progress = 0, completed_at = NULL, trace_id = coalesce(:trace, trace_id) WHERE id = :id")
                .param("trace", LogField.TRACE_ID.current().orElse(null), Types.VARCHAR)
                .param("id", id)
                .param("wishes", Json.canonical(manuscript.wishes()))
                .param("screenplay", Json.canonical(manuscript.screenplay()))
                .param("directions", Json.canonical(manuscript.directions()))
                .param("left", Json.canonical(manuscript.left()))
                .update();
        if (over) {
            payments.begin(user, id, manuscript.wishes(), anew);
        }
        events.add(id, "edited", "{}");
        want(id);
    }

    /** Who follows it is told that it is gone. */
    void delete(UUID user, UUID id) {
        events.tell(id);
        jdbc.sql("DELETE FROM project WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .update();
    }
}
