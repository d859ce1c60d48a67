package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is kept of a sending so that it can be found in the service's list: by whoever is at the take then, under the name of its process, and
 * with the very account it was sent with. Times are the database's. Thread-safe.
 */
final class TakeTraces {
    /** As adapters call what names a job at its service. */
    private static final Set<String> JOB_IDS = Set.of("request_id", "task_id", "id", "history_item_id");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    TakeTraces(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * One of them.
     *
     * @param by of {@link Service#trace}, as it was when it was sent
     * @param key that names the account it was sent with
     * @param ago when it was sent
     * @param doubled whether another take of this account, of which nobody knows the end, would be found by the same
     */
    record Trace(Map<String, String> by, String key, Duration ago, boolean doubled) {}

    /** Empty where the service had no list when it was sent. */
    Optional<Trace> of(UUID take) {
        return jdbc.sql("SELECT trace::text AS trace, key_id,"
                        + " extract(epoch FROM clock_timestamp() - coalesce(sent_at, created_at)) AS ago,"
                        + " EXISTS (SELECT FROM take o WHERE o.provider = t.provider AND o.key_id = t.key_id"
                        + "   AND o.trace = t.trace AND o.id <> t.id"
                        + "   AND o.state IN ('sending', 'unknown')) AS doubled"
                        + " FROM take t WHERE id = :id AND trace IS NOT NULL")
                .param("id", take)
                .query((row, number) -> new Trace(
                        Map.copyOf(TakeRow.texts(row.getString("trace"))),
                        row.getString("key_id"),
                        Duration.ofMillis(Math.round(1000 * row.getDouble("ago"))),
                        row.getBoolean("doubled")))
                .optional();
    }

    /**
     * What was found is this take's from now on, and under way.
     *
     * @return false when it is another's, or when this take has been settled or taken over meanwhile
     */
    boolean claims(Take take, Map<String, String> job, String node) {
        Map<String, String> named = new HashMap<>(job);
        named.keySet().retainAll(JOB_IDS);
        Map<String, String> ids = named.isEmpty() ? job : named;
        return Boolean.TRUE.equals(transactions.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:provider, 5))")
                    .param("provider", take.maker().provider())
                    .query((row, number) -> "")
                    .list();
            return !isAnothers(take, ids) && underway(take.id(), job, node);
        }));
    }

    /**
     * Whether a service works or worked on this job for another take. What is found has an id as what was taken has it, but not always every
     * link; what came in the same call has it among the facts of its receipt.
     */
    private boolean isAnothers(Take take, Map<String, String> ids) {
        return jdbc.sql("SELECT count(*) FROM take t WHERE provider = :provider AND id <> :id"
                                + " AND sent_at > :since::timestamptz - interval '1 day'"
                                + " AND EXISTS (SELECT FROM jsonb_each_text(:ids::jsonb) AS one WHERE t.job->>one.key = one.value"
                                + "   OR t.receipt->'facts'->>one.key = one.value)")
                        .param("provider", take.maker().provider())
                        .param("id", take.id())
                        .param("since", Timestamp.from(take.sentAt().orElse(take.createdAt())))
                        .param("ids", Json.canonical(ids))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean underway(UUID take, Map<String, String> job, String node) {
        return becomes(
                "state = 'underway', job = :told::jsonb, failure = NULL, settled_at = NULL",
                Json.canonical(job),
                take,
                node);
    }

    /** The service never had it, and nobody wants it any more. */
    boolean abandons(UUID take, Take.Failure why, String node) {
        return becomes(
                "state = 'abandoned', failure = :told::jsonb, settled_at = now()", Json.canonical(why), take, node);
    }

    /** Unless somebody else is at it by now, or has settled it. */
    private boolean becomes(String what, String told, UUID take, String node) {
        return jdbc.sql("UPDATE take SET " + what
                                + " WHERE id = :id AND node = :node AND state IN ('sending', 'unknown')")
                        .param("told", told)
                        .param("id", take)
                        .param("node", node)
                        .update()
                > 0;
    }
}
