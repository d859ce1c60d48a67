package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.MediaFolder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets pieces nothing refers to any more, and has their files removed by a job, which is there exactly when the forgetting is. All
 * methods join the caller's transaction. Thread-safe.
 */
final class MediaRemovals {
    static final String REMOVE = "remove-media";
    /** By then a worker that was still making a piece has put its files down. */
    private static final Duration LATE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Queues queues;

    MediaRemovals(JdbcClient jdbc, Queues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    /** Before a project's rows go: what another project of the user refers to stays, wherever it lies. */
    void project(UUID user, UUID project) {
        List<UUID> places = jdbc.sql("DELETE FROM media_piece m WHERE m.user_id = :user"
                        + " AND (m.project_id = :project OR EXISTS (SELECT 1 FROM piece i"
                        + "   WHERE i.project_id = :project AND i.digest = m.digest))"
                        + " AND NOT EXISTS (SELECT 1 FROM piece i WHERE i.user_id = :user AND i.digest = m.digest"
                        + "   AND i.project_id <> :project) RETURNING m.project_id")
                .param("user", user)
                .param("project", project)
                .query(UUID.class)
                .list();
        places.stream()
                .filter(place -> !place.equals(project))
                .distinct()
                .forEach(place -> put(MediaFolder.project(user, place), project + "/"));
        put(MediaFolder.project(user, project), "");
    }

    /** Everything of a user. */
    void user(UUID user) {
        jdbc.sql("DELETE FROM media_piece WHERE user_id = :user")
                .param("user", user)
                .update();
        put(MediaFolder.user(user), "");
    }

    /** @param because tells this removal from another of the same folder */
    private void put(MediaFolder folder, String because) {
        Job job = Job.now(QueueName.DEFAULT, REMOVE, because + folder, folder.path(), Priority.SYSTEM);
        queues.put(job);
        queues.put(new Job(job.queue(), job.kind(), "late/" + job.id(), job.data(), job.priority(), LATE));
    }
}
