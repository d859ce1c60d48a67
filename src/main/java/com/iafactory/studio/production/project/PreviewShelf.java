package com.iafactory.studio.production.project;

import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rendered shots of a production's first film, in order, while the rest is being made. Thread-safe. */
public final class PreviewShelf {
    private static final String FILE = "segment.mp4";

    private final JdbcClient jdbc;

    public PreviewShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One shot.
     *
     * @param index from 0
     * @param key where its film lies, once it is rendered
     */
    public record Segment(int index, String label, Optional<MediaKey> key) {}

    public List<Segment> segments(Project project) {
        List<Row> rows = jdbc.sql("SELECT i.label, i.digest, m.project_id, m.area FROM piece i"
                        + " LEFT JOIN media_piece m ON m.user_id = i.user_id AND m.digest = i.digest"
                        + " WHERE i.project_id = :project AND i.user_id = :user AND i.edition = :edition"
                        + " AND i.stage = 'pictures' ORDER BY i.position")
                .param("project", project.id())
                .param("user", project.user())
                .param("edition", project.edition())
                .query(Row::of)
                .list();
        List<Segment> segments = new ArrayList<>();
        for (Row row : rows) {
            // "film landscape, shot 3": all of the first film and canvas.
            if (row.film().equals(rows.getFirst().film())) {
                segments.add(new Segment(segments.size(), row.label(), row.key(project.user())));
            }
        }
        return segments;
    }

    private record Row(String label, String digest, Optional<UUID> project, Optional<String> area) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("label"),
                    row.getString("digest"),
                    Optional.ofNullable(row.getObject("project_id", UUID.class)),
                    Optional.ofNullable(row.getString("area")));
        }

        String film() {
            return label.replaceFirst(",.*$", "");
        }

        Optional<MediaKey> key(UUID user) {
            return project.flatMap(where -> area.map(name -> MediaFolder.area(user, where, ProjectArea.valueOf(name))
                    .folder(digest)
                    .key(FILE)));
        }
    }
}
