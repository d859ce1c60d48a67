package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of takes as the door keeps it. A take moves intended → sending → underway → done; it is sent at most once, because only
 * one statement turns intended into sending, and its row is never set back but by a refusal of the service. Times are the database's.
 * Each method is one statement, or joins the caller's transaction. Thread-safe.
 */
final class TakeRecords {
    /** A process that has not given a sign of life for so long is dead. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String ALIVE = "now() + make_interval(secs => " + LEASE.toSeconds() + ")";
    private static final String OPEN = "state IN ('intended', 'sending', 'underway', 'unknown', 'done', 'passed_over')";

    private final JdbcClient jdbc;

    TakeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A take that is entered.
     *
     * @param mine whether this call is the one at it from now on
     * @param lapsed whether another was at it before and died
     */
    record Entry(Take take, boolean mine, boolean lapsed) {}

    /** What is to be written down. */
    record Intent(
            UUID id,
            Customer customer,
            Digest digest,
            Maker maker,
            VendorAccount account,
            String label,
            long quantity,
            Optional<Money> expected,
            Map<String, String> trace) {}

    /** Writes the intent down, or finds the open take of the same digest and takes it over if nobody alive is at it. */
    Entry enter(Intent intent, String node) {
        int written = jdbc.sql(
                        "INSERT INTO take (id, user_id, project_id, hold, digest, capability, provider, model, version,"
                                + " key_id, own_key, label, quantity, state, node, alive_until, expected, currency, trace)"
                                + " VALUES (:id, :user, :project, :hold, :digest, :capability, :provider, :model, :version,"
                                + " :key, :own, :label, :quantity, 'intended', :node, " + ALIVE
                                + ", :expected, :currency, :trace::jsonb)"
                                + " ON CONFLICT (user_id, digest) WHERE " + OPEN + " DO NOTHING")
                .param("id", intent.id())
                .param("user", intent.customer().user())
                .param("project", intent.customer().project().orElse(null))
                .param("hold", intent.customer().hold().orElse(null))
                .param("digest", intent.digest().hex())
                .param("capability", intent.maker().capability().code())
                .param("provider", intent.maker().provider())
                .param("model", intent.maker().model())
                .param("version", intent.maker().version())
                .param("key", intent.account().keyId())
                .param("own", intent.account().own())
                .param("label", intent.label())
                .param("quantity", intent.quantity())
                .param("node", node)
                .param("trace", json(intent.trace()), Types.VARCHAR)
                .param("expected", intent.expected().map(Money::amount).orElse(null))
                .param(
                        "currency",
                        intent.expected()
                                .map(money -> money.currency().getCurrencyCode())
                                .orElse(null))
                .update();
        if (written > 0) {
            return new Entry(TakeRow.by(jdbc, intent.id()).orElseThrow(), true, false);
        }
        return takeOver(intent, node);
    }

    private static @Nullable String json(Map<String, String> trace) {
        return trace.isEmpty() ? null : Json.canonical(trace);
    }

    private Entry takeOver(Intent intent, String node) {
        Optional<UUID> taken = jdbc.sql("UPDATE take SET node = :node, alive_until = " + ALIVE + ", unwanted = false,"
                        // What nobody has sent yet may be paid with another key.
                        + " key_id = CASE WHEN state = 'intended' THEN :key ELSE key_id END,"
                        + " own_key = CASE WHEN state = 'intended' THEN :own ELSE own_key END,"
                        + " trace = CASE WHEN state = 'intended' THEN :trace::jsonb ELSE trace END"
                        + " WHERE user_id = :user AND digest = :digest AND state IN ('intended', 'sending', 'underway')"
                        + " AND (alive_until IS NULL OR alive_until < now()) RETURNING id")
                .param("node", node)
                .param("key", intent.account().keyId())
                .param("own", intent.account().own())
                .param("trace", json(intent.trace()), Types.VARCHAR)
                .param("user", intent.customer().user())
                .param("digest", intent.digest().hex())
                .query(UUID.class)
                .optional();
        if (taken.isPresent()) {
            return new Entry(TakeRow.by(jdbc, taken.get()).orElseThrow(), true, true);
        }
        wanted(intent);
        return TakeRow.open(jdbc, intent.customer().user(), intent.digest())
                .map(take -> new Entry(take, false, false))
                // It was closed between two statements: from the beginning.
                .orElseGet(() -> enter(intent, node));
    }

    /**
     * What was bought in vain for a project, or for what belongs to none under its hold, since somebody last wanted it retried; what was
     * cancelled was not in vain.
     */
    Optional<Take> failed(Customer customer, Digest digest) {
        if (customer.project().isEmpty() && customer.hold().isEmpty()) {
            return Optional.empty();
        }
        String whose = customer.project().isPresent() ? "project_id = :project" : "project_id IS NULL AND hold = :hold";
        return jdbc.sql("SELECT " + TakeRow.COLUMNS + " FROM take WHERE user_id = :user AND " + whose
                        + " AND digest = :digest AND state = 'failed' AND NOT forgiven"
                        + " AND failure->>'code' <> 'take-cancelled' ORDER BY id DESC LIMIT 1")
                .param("user", customer.user())
                .param("project", customer.project().orElse(null))
                .param("hold", customer.hold().orElse(null))
                .param("digest", digest.hex())
                .query(TakeRow::read)
                .optional();
    }

    /** The ledger's name of the tokens set aside for it, where it is not the project's. */
    Optional<String> hold(UUID take) {
        return jdbc.sql("SELECT hold FROM take WHERE id = :id AND hold IS NOT NULL")
                .param("id", take)
                .query(String.class)
                .optional();
    }

    /** Somebody waits for it again. */
    private void wanted(Intent intent) {
        jdbc.sql("UPDATE take SET unwanted = false WHERE user_id = :user AND digest = :digest AND state = 'underway'"
                        + " AND unwanted")
                .param("user", intent.customer().user())
                .param("digest", intent.digest().hex())
                .update();
    }

    /** Whether a service works on it for nobody. */
    boolean unwanted(UUID take) {
        return jdbc.sql("SELECT count(*) FROM take WHERE id = :id AND state = 'underway' AND unwanted")
                        .param("id", take)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** For the caller's transaction alone. */
    void withoutWaitingForTheDisk() {
        jdbc.sql("SELECT set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
    }

    /** Takes over what nobody alive is at, however far it is. */
    boolean takesOver(UUID take, String node) {
        return jdbc.sql("UPDATE take SET node = :node, alive_until = " + ALIVE
                                + " WHERE id = :id AND (alive_until IS NULL OR alive_until < now())")
                        .param("id", take)
                        .param("node", node)
                        .update()
                > 0;
    }

    /** From now on, until the transaction ends, no other take of this key is let through. */
    void lockKey(String key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 3))")
                .param("key", key)
                .query((row, number) -> "")
                .list();
    }

    /**
     * How a key stands.
     *
     * @param under way now: being sent by somebody alive, or taken by the service in the last hour and still wanted; and not here yet
     * @param sentLately in the last minute
     * @param before wait longer for it, and somebody alive is at them
     * @param untilRoom when the oldest of the last minute is a minute old, in milliseconds; 0 for none
     */
    record Traffic(int under, int sentLately, int before, long untilRoom) {}

    Traffic traffic(String key, UUID take) {
        return jdbc.sql(
                        "SELECT count(*) FILTER (WHERE NOT arrived AND (state = 'underway' AND NOT unwanted"
                                + "   AND sent_at > now() - interval '1 hour' OR state = 'sending' AND alive_until > now())) AS under,"
                                + " count(*) FILTER (WHERE sent_at > now() - interval '1 minute') AS lately,"
                                + " count(*) FILTER (WHERE state = 'intended' AND alive_until > now() AND id < :take) AS before,"
                                + " coalesce(ceil(extract(epoch FROM min(sent_at) FILTER (WHERE sent_at > now() - interval '1 minute')"
                                + "   + interval '1 minute' - now()) * 1000), 0)::bigint AS room"
                                + " FROM take WHERE key_id = :key"
                                + " AND (state IN ('intended', 'sending', 'underway') OR sent_at > now() - interval '1 minute')")
                .param("key", key)
                .param("take", take)
                .query((row, number) -> new Traffic(
                        row.getInt("under"), row.getInt("lately"), row.getInt("before"), row.getLong("room")))
                .single();
    }

    /** What a provider costs this month (UTC) with the studio's keys, with what is under way at its expected price. */
    BigDecimal spentThisMonth(String provider) {
        return jdbc.sql("SELECT coalesce(sum(coalesce(cost, expected, 0)), 0) FROM take WHERE provider = :provider"
                        + " AND NOT own_key AND state IN ('sending', 'underway', 'unknown', 'done', 'failed')"
                        + " AND sent_at >= date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'")
                .param("provider", provider)
                .query(BigDecimal.class)
                .single();
    }

    /** The one way to being sent. False when somebody else is at it. */
    boolean sends(UUID take, String node) {
        return jdbc.sql("UPDATE take SET state = 'sending', sent_at = clock_timestamp(), tries = tries + 1,"
                                + " alive_until = " + ALIVE + " WHERE id = :id AND node = :node AND state = 'intended'")
                        .param("id", take)
                        .param("node", node)
                        .update()
                > 0;
    }

    /**
     * The service did not take it; it may be sent again.
     *
     * @param trace of what will be sent then
     * @return false when somebody else is at it by now
     */
    boolean intendsAgain(UUID take, String node, Map<String, String> trace) {
        return jdbc.sql("UPDATE take SET state = 'intended', sent_at = NULL, arrived = false, trace = :trace::jsonb"
                                + " WHERE id = :id AND node = :node AND state IN ('sending', 'unknown')")
                        .param("id", take)
                        .param("node", node)
                        .param("trace", json(trace), Types.VARCHAR)
                        .update()
                > 0;
    }

    /** Its result is here; the service may be sent the next. */
    void arrived(UUID take) {
        jdbc.sql("UPDATE take SET arrived = true WHERE id = :id")
                .param("id", take)
                .update();
    }

    void underway(UUID take, Map<String, String> job) {
        jdbc.sql("UPDATE take SET state = 'underway', job = :job::jsonb, failure = NULL, settled_at = NULL"
                        + " WHERE id = :id AND state IN ('sending', 'underway', 'unknown')")
                .param("id", take)
                .param("job", Json.canonical(job))
                .update();
    }

    /** Nothing came of it, or nobody knows. */
    void ends(UUID take, TakeState state, Take.Failure failure, Optional<Money> cost) {
        jdbc.sql("UPDATE take SET state = :state, failure = :failure::jsonb, cost = :cost,"
                        + " currency = coalesce(:currency, currency), settled_at = now()"
                        + " WHERE id = :id AND state IN ('intended', 'sending', 'underway', 'unknown')")
                .param("id", take)
                .param("state", state.code())
                .param("failure", Json.canonical(failure))
                .param("cost", cost.map(Money::amount).orElse(null))
                .param(
                        "currency",
                        cost.map(money -> money.currency().getCurrencyCode()).orElse(null))
                .update();
    }

    /** The result as it is kept. */
    record Kept(Receipt receipt, List<String> files, long bytes, Digest digest) {}

    /** False when the take was closed meanwhile. */
    boolean done(UUID take, Kept kept) {
        return jdbc.sql("UPDATE take SET state = 'done', receipt = :receipt::jsonb, files = :files, bytes = :bytes,"
                                + " file_digest = :digest, cost = coalesce(:cost, expected),"
                                + " currency = coalesce(:currency, currency), failure = NULL, settled_at = now()"
                                + " WHERE id = :id AND state IN ('sending', 'underway', 'unknown')")
                        .param("id", take)
                        .param("receipt", Json.canonical(kept.receipt()))
                        .param("files", kept.files().toArray(String[]::new))
                        .param("bytes", kept.bytes())
                        .param("digest", kept.digest().hex())
                        .param("cost", kept.receipt().cost().map(Money::amount).orElse(null))
                        .param(
                                "currency",
                                kept.receipt()
                                        .cost()
                                        .map(money -> money.currency().getCurrencyCode())
                                        .orElse(null))
                        .update()
                > 0;
    }

    /** How much of a text there is; it is no matter when that is lost. */
    void grows(UUID take, long letters) {
        jdbc.sql("UPDATE take SET letters = :letters WHERE id = :id AND state = 'sending'")
                .param("id", take)
                .param("letters", letters)
                .update();
    }

    void charged(UUID take, Cashier.Charge charge) {
        jdbc.sql("UPDATE take SET charged_to = :hold, charged = :tokens WHERE id = :id")
                .param("id", take)
                .param("hold", charge.hold())
                .param("tokens", charge.tokens())
                .update();
    }

    /** Whoever comes next may go on at once. */
    void leave(UUID take, String node) {
        jdbc.sql("UPDATE take SET alive_until = now() WHERE id = :id AND node = :node")
                .param("id", take)
                .param("node", node)
                .update();
    }

    void alive(Collection<UUID> takes, String node) {
        jdbc.sql("UPDATE take SET alive_until = " + ALIVE + " WHERE id = ANY (:ids) AND node = :node")
                .param("ids", takes.toArray(UUID[]::new))
                .param("node", node)
                .update();
    }
}
