package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private record Made(boolean music, String cut, Digest digest) {}

    /** In the order of the cuts. */
    public List<Track> list(Project project) {
        List<Made> made = jdbc.sql("SELECT stage, label, digest FROM piece WHERE project_id = :project"
                        + " AND user_id = :user AND edition = :edition AND stage IN ('mix', 'music')"
                        + " ORDER BY position")
                .param("project", project.id())
                .param("user", project.user())
                .param("edition", project.edition())
                .query((row, number) -> new Made(
                        row.getString("stage").equals("music"),
                        row.getString("label"),
                        new Digest(row.getString("digest"))))
                .list();
        Map<Digest, MediaFolder> folders = new PieceFolders(jdbc)
                .of(project.user(), made.stream().map(Made::digest).toList());
        return made.stream()
                .filter(track -> folders.containsKey(track.digest()))
                .map(track -> new Track(
                        track.music(),
                        track.cut(),
                        Objects.requireNonNull(folders.get(track.digest()))
                                .key(track.music() ? "music.wav" : "mix.m4a")))
                .toList();
    }
}
