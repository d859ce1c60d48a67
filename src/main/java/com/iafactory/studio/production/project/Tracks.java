package com.iafactory.studio.production.project;

import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sound of a production's cuts, as far as it is made: the finished mix of each, and its bed of music. Thread-safe. */
public final class Tracks {
    private final JdbcClient jdbc;

    public Tracks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One file of sound.
     *
     * @param music whether it is the bed; else the whole mix
     * @param cut name of the cut
     */
    public record Track(boolean music, String cut, MediaKey key) {}

    /** In the order of the cuts. */
    public List<Track> list(Project project) {
        return jdbc.sql("SELECT i.stage, i.label, i.digest, m.project_id, m.area FROM piece i"
                        + " JOIN media_piece m ON m.user_id = i.user_id AND m.digest = i.digest"
                        + " WHERE i.project_id = :project AND i.user_id = :user AND i.edition = :edition"
                        + " AND i.stage IN ('mix', 'music') ORDER BY i.position")
                .param("project", project.id())
                .param("user", project.user())
                .param("edition", project.edition())
                .query((row, number) -> {
                    boolean music = row.getString("stage").equals("music");
                    return new Track(
                            music,
                            row.getString("label"),
                            MediaFolder.area(
                                            project.user(),
                                            row.getObject("project_id", UUID.class),
                                            ProjectArea.valueOf(row.getString("area")))
                                    .folder(row.getString("digest"))
                                    .key(music ? "music.wav" : "mix.m4a"));
                })
                .list();
    }
}
