package com.iafactory.studio.cli.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of a run; of a whole installation, not of a user. */
final class Books {
    /** Those that come again by themselves are always there. */
    private static final String JOBS = "SELECT (SELECT count(*) FROM queue_media WHERE task_name <> 'ageing')"
            + " + (SELECT count(*) FROM queue_takes WHERE task_name <> 'ageing')"
            + " + (SELECT count(*) FROM queue_default WHERE task_name NOT IN ('ageing', 'gc', 'webhook-upkeep',"
            + " 'secret-renewal'))"
            + " + (SELECT count(*) FROM queue_high WHERE task_name <> 'ageing')";

    private static final String WAITING = "SELECT task_name || ' ' || task_instance FROM ("
            + " SELECT task_name, task_instance FROM queue_media UNION ALL SELECT task_name, task_instance FROM queue_takes"
            + " UNION ALL SELECT task_name, task_instance FROM queue_default"
            + " UNION ALL SELECT task_name, task_instance FROM queue_high) AS waiting"
            + " WHERE task_name NOT IN ('ageing', 'gc', 'webhook-upkeep', 'secret-renewal')";

    private static final String UNMADE = "SELECT i.state || ', ' || count(*)"
            + " FROM piece i JOIN project p ON p.id = i.project_id WHERE p.status = 'completed'"
            + " AND i.edition = p.edition AND i.state NOT IN ('done', 'superseded') GROUP BY i.state";

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int piecesDone() {
        return count("SELECT count(*) FROM media_piece");
    }

    int producing() {
        return count("SELECT count(*) FROM project WHERE status = 'producing'");
    }

    int completed() {
        return count("SELECT count(*) FROM project WHERE status = 'completed'");
    }

    /** Pieces at work when the service was killed; the one thing that is done again. */
    int begunAgain() {
        return count("SELECT coalesce(sum(epoch - 1), 0) FROM piece WHERE epoch > 1");
    }

    int jobs() {
        return count(JOBS);
    }

    /** Pieces of services that are not there yet, as far as they are known. */
    int toBuy() {
        return count("SELECT count(*) FROM piece i JOIN project p ON p.id = i.project_id WHERE i.outside"
                + " AND p.status = 'producing' AND i.state NOT IN ('done', 'superseded')");
    }

    void subscribes(UUID user) {
        jdbc.sql("UPDATE users SET plan = 'pro' WHERE id = :id")
                .param("id", user)
                .update();
    }

    /** Of the dead, all that was under way is long ago. */
    void timePasses() {
        jdbc.sql("UPDATE take SET alive_until = alive_until - interval '1 hour' WHERE alive_until < now()")
                .update();
    }

    /** Takes that nobody has seen to their end, and nobody is asked about. */
    int open() {
        return count("SELECT count(*) FROM take WHERE state IN ('intended', 'sending', 'underway', 'unknown')");
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
                        + " ON p.id = i.project_id WHERE p.status = 'completed' AND i.edition = p.edition"
                        + " AND i.state NOT IN ('done', 'superseded')");
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
        none(faults, "jobs left in the queues", JOBS);
        kinds(faults, "job left: ", WAITING);
        kinds(faults, "piece of a completed project: ", UNMADE);
        none(
                faults,
                "tokens by which the ledger does not add up",
                "SELECT abs(coalesce(sum(amount), 0)) FROM token_entries");
        none(faults, "tokens still held", "SELECT coalesce(sum(amount), 0) FROM token_entries WHERE account = 'held'");
        none(faults, "holds still open", "SELECT count(*) FROM token_open_holds");
        none(
                faults,
                "takes whose charge is not the ledger's",
                "SELECT count(*) FROM take t WHERE t.state = 'done' AND coalesce(t.charged, 0) <>"
                        + " (SELECT coalesce(sum(x.amount), 0) FROM token_transfers x WHERE x.user_id = t.user_id"
                        + " AND x.kind = 'charge' AND x.reference = 'take:' || t.id)");
        none(
                faults,
                "charges for takes that are not done",
                "SELECT count(*) FROM token_transfers x WHERE x.kind = 'charge' AND x.reference LIKE 'take:%'"
                        + " AND NOT EXISTS (SELECT 1 FROM take t WHERE 'take:' || t.id = x.reference AND t.state = 'done')");
        return faults;
    }

    /** What there should be none of, by name. */
    private void kinds(List<String> faults, String what, String query) {
        jdbc.sql(query).query(String.class).list().forEach(name -> faults.add(what + name));
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
