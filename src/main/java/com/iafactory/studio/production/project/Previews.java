package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.MediaKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first film of a production as far as it is rendered, one file that can be played and searched, made anew each time a good part
 * has been added. Joins the caller's transaction. Thread-safe.
 */
public final class Previews {
    static final String JOIN = "preview";
    /** Made anew after so many more shots, or a tenth of them all. */
    private static final int STEP = 2;

    private static final int PARTS = 10;

    private final JdbcClient jdbc;
    private final Queues queues;
    private final Events events;

    public Previews(JdbcClient jdbc, Queues queues, Events events) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.events = events;
    }

    /** What there is to see. */
    public record Preview(MediaKey key, Duration length, int shots) {}

    /** Asks for one when enough has been rendered since. */
    void offer(Project project, List<PlannedShot> planned, Set<Digest> missing) {
        List<PlannedShot> film = PlannedShot.ofFirstCut(planned);
        int all = film.size();
        int ready = (int) film.stream()
                .takeWhile(shot ->
                        shot.first().map(digest -> !missing.contains(digest)).orElse(false))
                .count();
        int step = Math.max(STEP, all / PARTS);
        int changed = jdbc.sql("UPDATE project SET preview_edition = :edition, preview_asked = :ready,"
                        + " preview_shots = CASE WHEN preview_edition = :edition THEN preview_shots ELSE 0 END"
                        + " WHERE id = :id AND (:ready >= :step OR :ready = :all) AND :ready > 0"
                        + " AND (preview_edition < :edition OR :ready >= preview_asked + :step"
                        + " OR (:ready = :all AND preview_asked < :all))")
                .param("id", project.id())
                .param("edition", project.edition())
                .param("ready", ready)
                .param("all", all)
                .param("step", step)
                .update();
        if (changed > 0) {
            String id = project.id() + "/" + project.edition() + "/" + ready;
            queues.put(Job.now(QueueName.DEFAULT, JOIN, id, id, Priority.SYSTEM));
        }
    }

    /** False when one that shows more is there already. */
    boolean record(Project project, int edition, Workshop.Preview made) {
        int changed = jdbc.sql("UPDATE project SET preview_shots = :shots, preview_millis = :millis WHERE id = :id"
                        + " AND preview_edition = :edition AND preview_shots < :shots")
                .param("id", project.id())
                .param("edition", edition)
                .param("shots", made.shots())
                .param("millis", made.length().toMillis())
                .update();
        if (changed > 0) {
            events.add(
                    project.id(),
                    "preview",
                    Json.canonical(new Told(made.shots(), made.length().toMillis() / 1000.0)));
        }
        return changed > 0;
    }

    private record Told(int shots, double seconds) {}

    /** Of the edition that is being made; empty as long as there is nothing to see of it. */
    public Optional<Preview> find(Project project) {
        return jdbc.sql("SELECT preview_shots, preview_millis FROM project WHERE id = :id AND user_id = :user"
                        + " AND preview_edition = edition AND preview_shots > 0")
                .param("id", project.id())
                .param("user", project.user())
                .query((row, number) -> new Preview(
                        PreviewFiles.key(project.user(), project.id(), project.edition(), row.getInt("preview_shots")),
                        Duration.ofMillis(row.getLong("preview_millis")),
                        row.getInt("preview_shots")))
                .optional();
    }
}
