package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.time.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shots of productions and their takes, as they are recorded. Joins the caller's transaction. Thread-safe. */
public final class Shots {
    private static final String FILE = "segment.mp4";
    private static final String COLUMNS =
            "s.name, s.cut, s.chapter, s.start_frame, s.end_frame, s.layout, s.said, s.take, t.segments::text AS segments"
                    + " FROM shot s JOIN shot_take t ON t.project_id = s.project_id AND t.shot = s.name"
                    + " AND t.number = s.take";

    private final JdbcClient jdbc;

    public Shots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One take.
     *
     * @param number 0 for the storyboarder's first idea
     * @param choice empty for that
     */
    public record Take(
            int number, Optional<Directions.Choice> choice, Map<Canvas, Digest> segments, Instant createdAt) {}

    /** Notes what a plan has; shots that an edit did away with go when the plan is known to its end. */
    void record(Project project, List<PlannedShot> shots, boolean all) {
        int known = jdbc.sql("SELECT count(*) FROM shot WHERE project_id = :project AND edition = :edition")
                .param("project", project.id())
                .param("edition", project.edition())
                .query(Integer.class)
                .single();
        if (known < shots.size()) {
            write(project, shots);
        }
        if (all) {
            jdbc.sql("DELETE FROM shot WHERE project_id = :project AND edition < :edition")
                    .param("project", project.id())
                    .param("edition", project.edition())
                    .update();
        }
    }

    private record Row(
            String name,
            int position,
            String cut,
            int chapter,
            long start,
            long end,
            String layout,
            String said,
            int take,
            Map<String, String> segments) {
        static Row of(PlannedShot shot, int position) {
            return new Row(
                    shot.name().code(),
                    position,
                    shot.name().cut(),
                    shot.chapter(),
                    shot.range().start(),
                    shot.range().end(),
                    shot.layout(),
                    shot.said(),
                    shot.take(),
                    codes(shot.segments()));
        }
    }

    /** All in one statement: an hour of film has a thousand shots. */
    private void write(Project project, List<PlannedShot> shots) {
        List<Row> rows = new ArrayList<>();
        for (PlannedShot shot : shots) {
            rows.add(Row.of(shot, rows.size()));
        }
        jdbc.sql(
                        "WITH planned AS (SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS r(name text, position int, cut text,"
                                + " chapter int, start bigint, \"end\" bigint, layout text, said text, take int,"
                                + " segments jsonb)),"
                                + " takes AS (INSERT INTO shot_take (project_id, user_id, shot, number, segments)"
                                + "   SELECT :project, :user, name, take, segments FROM planned"
                                + "   ON CONFLICT (project_id, shot, number) DO UPDATE SET segments = excluded.segments)"
                                + " INSERT INTO shot (project_id, user_id, edition, name, position, cut, chapter, start_frame,"
                                + " end_frame, layout, said, take) SELECT :project, :user, :edition, name, position, cut,"
                                + " chapter, start, \"end\", layout, said, take FROM planned"
                                + " ON CONFLICT (project_id, name) DO UPDATE SET edition = excluded.edition,"
                                + " position = excluded.position, chapter = excluded.chapter,"
                                + " start_frame = excluded.start_frame, end_frame = excluded.end_frame,"
                                + " layout = excluded.layout, said = excluded.said, take = excluded.take")
                .param("rows", Json.canonical(rows))
                .param("project", project.id())
                .param("user", project.user())
                .param("edition", project.edition())
                .update();
    }

    /** In the order of the cuts and of the shots in them. */
    public List<PlannedShot> list(UUID user, UUID project) {
        return jdbc.sql("SELECT " + COLUMNS + " WHERE s.project_id = :project AND s.user_id = :user"
                        + " ORDER BY s.position, s.name")
                .param("project", project)
                .param("user", user)
                .query(Shots::shot)
                .list();
    }

    public Optional<PlannedShot> find(UUID user, UUID project, ShotName name) {
        return jdbc.sql("SELECT " + COLUMNS + " WHERE s.project_id = :project AND s.user_id = :user AND s.name = :name")
                .param("project", project)
                .param("user", user)
                .param("name", name.code())
                .query(Shots::shot)
                .optional();
    }

    /** All takes there have been, the first one first. */
    public List<Take> takes(UUID user, UUID project, ShotName name) {
        return jdbc.sql("SELECT number, choice, segments::text AS segments, created_at FROM shot_take"
                        + " WHERE project_id = :project AND user_id = :user AND shot = :shot ORDER BY number")
                .param("project", project)
                .param("user", user)
                .param("shot", name.code())
                .query(Shots::take)
                .list();
    }

    /** The number the next take of a shot has. */
    int next(UUID project, ShotName name) {
        return jdbc.sql(
                        "SELECT coalesce(max(number), 0) + 1 FROM shot_take WHERE project_id = :project AND shot = :shot")
                .param("project", project)
                .param("shot", name.code())
                .query(Integer.class)
                .single();
    }

    void add(UUID user, UUID project, ShotName name, Directions.Choice choice) {
        jdbc.sql("INSERT INTO shot_take (project_id, user_id, shot, number, choice)"
                        + " VALUES (:project, :user, :shot, :number, :choice)")
                .param("project", project)
                .param("user", user)
                .param("shot", name.code())
                .param("number", choice.take())
                .param("choice", Json.canonical(choice))
                .update();
    }

    /** Shown as chosen at once; the reconciler names its segments a moment later. */
    void use(UUID user, UUID project, ShotName name, int take) {
        jdbc.sql("UPDATE shot SET take = :take WHERE project_id = :project AND user_id = :user AND name = :name")
                .param("take", take)
                .param("project", project)
                .param("user", user)
                .param("name", name.code())
                .update();
    }

    /** Where rendered shots of a user lie, as far as they are rendered. */
    public Map<Digest, MediaKey> rendered(UUID user, List<Digest> segments) {
        Map<Digest, MediaKey> keys = new LinkedHashMap<>();
        new PieceFolders(jdbc).of(user, segments).forEach((digest, folder) -> keys.put(digest, folder.key(FILE)));
        return keys;
    }

    private static PlannedShot shot(ResultSet row, int number) throws SQLException {
        return new PlannedShot(
                ShotName.read(row.getString("name")).orElseThrow(),
                new TimeRange(row.getLong("start_frame"), row.getLong("end_frame")),
                row.getInt("chapter"),
                row.getString("layout"),
                row.getString("said"),
                row.getInt("take"),
                digests(row.getString("segments")));
    }

    private static Take take(ResultSet row, int number) throws SQLException {
        return new Take(
                row.getInt("number"),
                Optional.ofNullable(row.getString("choice")).map(choice -> Json.parse(choice, Directions.Choice.class)),
                digests(row.getString("segments")),
                row.getTimestamp("created_at").toInstant());
    }

    private static Map<String, String> codes(Map<Canvas, Digest> segments) {
        Map<String, String> codes = new LinkedHashMap<>();
        segments.forEach((canvas, digest) -> codes.put(canvas.code(), digest.hex()));
        return codes;
    }

    private record Segments(Map<Canvas, Digest> of) {}

    private static Map<Canvas, Digest> digests(String json) {
        return Json.parse("{\"of\":" + json + "}", Segments.class).of();
    }
}
