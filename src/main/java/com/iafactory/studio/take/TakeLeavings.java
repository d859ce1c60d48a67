package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of takes that dead processes left and that nobody alive has been at for ten minutes: whoever wants one comes before that. Each
 * method is one statement. Thread-safe.
 */
final class TakeLeavings {
    private static final String FORGOTTEN = "(alive_until IS NULL OR alive_until < now() - interval '10 minutes')";

    private final JdbcClient jdbc;

    TakeLeavings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A job that was left, or a sending that can be looked for in the service's list: one of which nobody knows what became of it, for a day.
     *
     * @param key that names the account it was bought with
     */
    record Job(UUID take, String key) {}

    /** Some of them; those that were looked at come again after the others. */
    List<Job> jobs() {
        return jdbc.sql("SELECT id, key_id FROM take WHERE state IN ('sending', 'underway', 'unknown')"
                        + " AND (state = 'underway' AND job IS NOT NULL OR trace IS NOT NULL AND (state = 'sending'"
                        + " OR state = 'unknown' AND job IS NULL AND sent_at > now() - interval '1 day'))"
                        + " AND " + FORGOTTEN + " ORDER BY alive_until NULLS FIRST LIMIT 100")
                .query((row, number) -> new Job(row.getObject("id", UUID.class), row.getString("key_id")))
                .list();
    }

    /** False when somebody alive is at it, or was a moment ago. */
    boolean takesOver(UUID take, String node) {
        return jdbc.sql("UPDATE take SET node = :node, alive_until = now() + make_interval(secs => :lease)"
                                + " WHERE id = :id AND " + FORGOTTEN)
                        .param("id", take)
                        .param("node", node)
                        .param("lease", TakeRecords.LEASE.toSeconds())
                        .update()
                > 0;
    }

    /** What a dead process was sending, or would have sent, is shown as what it is. */
    int givesUp() {
        return closes("state = 'intended'", TakeState.ABANDONED, Take.Failure.of(unwanted()))
                // What can be looked for is, by whichever process of the service is up.
                + closes(
                        "state = 'sending' AND (trace IS NULL OR sent_at < now() - interval '1 day')",
                        TakeState.UNKNOWN,
                        new Take.Failure(
                                UnclearOutcome.CODE,
                                "The studio stopped while it was being sent.",
                                "Look at your account there, then settle the take."));
    }

    /** Why nothing is bought. */
    static StudioException unwanted() {
        return StudioException.failed(
                "take-unwanted",
                "Nobody wanted it any more before the service had it.",
                "Ask for it again, and it is bought.");
    }

    private int closes(String which, TakeState as, Take.Failure failure) {
        return jdbc.sql("UPDATE take SET state = :as, failure = :failure::jsonb, settled_at = now()" + " WHERE " + which
                        + " AND alive_until < now() - interval '10 minutes'")
                .param("as", as.code())
                .param("failure", Json.canonical(failure))
                .update();
    }
}
