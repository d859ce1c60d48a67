package com.iafactory.studio.cli.torture;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of a run; of a whole installation, not of a user. */
final class Books {
    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int piecesDone() {
        return count("SELECT count(*) FROM media_piece");
    }

    int completed() {
        return count("SELECT count(*) FROM project WHERE status = 'completed'");
    }

    /** Pieces at work when the service was killed; the one thing that is done again. */
    int begunAgain() {
        return count("SELECT coalesce(sum(epoch - 1), 0) FROM piece WHERE epoch > 1");
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        none(
                faults,
                "projects completed more than once or not at all",
                "SELECT count(*) FROM (SELECT project_id FROM"
                        + " project_event WHERE type = 'completed' GROUP BY project_id HAVING count(*) <> 1) AS twice");
        none(
                faults,
                "projects with a gap in their events",
                "SELECT count(*) FROM (SELECT project_id FROM project_event"
                        + " GROUP BY project_id HAVING count(*) <> max(seq) OR min(seq) <> 1) AS gaps");
        none(
                faults,
                "pieces of completed projects that are not done",
                "SELECT count(*) FROM piece i JOIN project p"
                        + " ON p.id = i.project_id WHERE p.status = 'completed' AND i.state <> 'done'");
        none(
                faults,
                "pieces said to be done that are not in the media store",
                "SELECT count(*) FROM piece i WHERE"
                        + " i.state = 'done' AND NOT EXISTS (SELECT 1 FROM media_piece m WHERE m.user_id = i.user_id"
                        + " AND m.digest = i.digest)");
        none(
                faults,
                "reports with a failed quality check",
                "SELECT count(*) FROM project WHERE result LIKE" + " '%\"passed\":false%'");
        // Those that come again by themselves are always there.
        none(
                faults,
                "jobs left in the queues",
                "SELECT (SELECT count(*) FROM queue_media WHERE task_name <> 'ageing')"
                        + " + (SELECT count(*) FROM queue_takes WHERE task_name <> 'ageing')"
                        + " + (SELECT count(*) FROM queue_default WHERE task_name NOT IN ('ageing', 'gc', 'webhook-upkeep'))"
                        + " + (SELECT count(*) FROM queue_high WHERE task_name <> 'ageing')");
        return faults;
    }

    private void none(List<String> faults, String what, String query) {
        int found = count(query);
        if (found > 0) {
            faults.add(found + " " + what);
        }
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
