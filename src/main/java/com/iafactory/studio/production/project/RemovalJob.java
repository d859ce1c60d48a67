package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StoredMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Removes the files of what was deleted: of a user all, of a project all but the pieces that are still on record there. In a project
 * that lives on, what is no piece stays too.
 */
final class RemovalJob implements JobHandler {
    /** Where a file of a piece lies: its folder is named by its digest. */
    private static final Pattern PIECE = Pattern.compile("users/([^/]+)/projects/([^/]+)/.*/([0-9a-f]{64})/[^/]+");

    private static final Pattern PROJECT = Pattern.compile("users/([^/]+)/projects/([^/]+)/");

    private final JdbcClient jdbc;
    private final MediaStore media;

    RemovalJob(JdbcClient jdbc, MediaStore media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    @Override
    public String kind() {
        return MediaRemovals.REMOVE;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        MediaFolder folder = new MediaFolder(data);
        Matcher project = PROJECT.matcher(data);
        if (!project.matches()) {
            media.deleteAll(folder);
            return JobEnd.done();
        }
        boolean lives = lives(UUID.fromString(project.group(1)), UUID.fromString(project.group(2)));
        List<MediaKey> superfluous = new ArrayList<>();
        media.each(folder, stored -> {
            if (!kept(stored, lives)) {
                superfluous.add(stored.key());
            }
        });
        superfluous.forEach(media::delete);
        return JobEnd.done();
    }

    private boolean kept(StoredMedia stored, boolean lives) {
        Matcher piece = PIECE.matcher(stored.key().path());
        return piece.matches()
                ? onRecord(UUID.fromString(piece.group(1)), UUID.fromString(piece.group(2)), piece.group(3)) || lives
                : lives;
    }

    private boolean onRecord(UUID user, UUID project, String digest) {
        return exists(
                "SELECT count(*) FROM media_piece WHERE user_id = :user AND project_id = :project AND digest = :digest",
                user,
                project,
                digest);
    }

    private boolean lives(UUID user, UUID project) {
        return exists(
                "SELECT count(*) FROM project WHERE user_id = :user AND id = :project AND :digest = ''",
                user,
                project,
                "");
    }

    private boolean exists(String question, UUID user, UUID project, String digest) {
        return jdbc.sql(question)
                        .param("user", user)
                        .param("project", project)
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
