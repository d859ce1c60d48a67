package com.iafactory.studio.webhook;

import com.iafactory.studio.queue.JobEnd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a driver does before and after a sending: finds whose turn it is, writes down what came of it, finds out when to look again.
 * The webhook's row is locked meanwhile, so that nothing is put in unseen. For the studio's own work, whoever the webhook belongs to;
 * all methods join the caller's transaction.
 */
final class Turns {
    /** Failing for so long, a webhook is stopped. */
    private static final Duration LONGEST_FAILING = Duration.ofDays(5);

    private final JdbcClient jdbc;
    private final Results results;
    private final RetrySchedule schedule;
    private final Clock clock;

    Turns(JdbcClient jdbc, RetrySchedule schedule, Clock clock) {
        this.jdbc = jdbc;
        this.results = new Results(jdbc);
        this.schedule = schedule;
        this.clock = clock;
    }

    /** What is to be done: send, or end. */
    sealed interface Turn {
        record Send(Claim claim) implements Turn {}

        record End(JobEnd end) implements Turn {}
    }

    private record Row(
            UUID user,
            boolean active,
            long driver,
            String url,
            String secret,
            Optional<String> oldSecret,
            int failures,
            Optional<Instant> failingSince,
            Optional<Instant> restingUntil) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("user_id", UUID.class),
                    row.getBoolean("active"),
                    row.getLong("driver"),
                    row.getString("url"),
                    row.getString("secret"),
                    Optional.ofNullable(row.getString("old_secret")),
                    row.getInt("failures"),
                    Webhook.instant(row.getTimestamp("failing_since")),
                    Webhook.instant(row.getTimestamp("resting_until")));
        }
    }

    private record Due(UUID id, String payload, Instant at) {}

    private Optional<Row> lock(UUID webhook, Instant now) {
        return jdbc.sql("SELECT user_id, active, driver, url, secret, failures, failing_since, resting_until,"
                        + " CASE WHEN old_until > :now THEN old_secret END AS old_secret"
                        + " FROM webhook WHERE id = :id FOR NO KEY UPDATE")
                .param("id", webhook)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Row::of)
                .optional();
    }

    private Optional<Due> first(UUID webhook) {
        return jdbc.sql("SELECT id, payload, next_at FROM webhook_delivery WHERE webhook_id = :webhook"
                        + " AND state = 'waiting' ORDER BY next_at, id LIMIT 1")
                .param("webhook", webhook)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("payload"),
                        row.getTimestamp("next_at").toInstant()))
                .optional();
    }

    Turn begin(UUID webhook, long driver) {
        Instant now = clock.instant();
        Optional<Row> found = lock(webhook, now).filter(row -> row.driver() == driver);
        if (found.isEmpty()) {
            return new Turn.End(JobEnd.done());
        }
        Row row = found.get();
        Optional<Due> first =
                first(webhook).filter(due -> row.active() && !when(row, due).isAfter(now));
        return first.isEmpty() ? new Turn.End(later(webhook, row, now)) : claim(webhook, row, first.get());
    }

    private Turn claim(UUID webhook, Row row, Due due) {
        // As long as it is at work nobody takes its place.
        jdbc.sql("UPDATE webhook SET wakes_at = '-infinity' WHERE id = :id")
                .param("id", webhook)
                .update();
        return jdbc.sql("UPDATE webhook_delivery SET tries = tries + 1, attempts = attempts + 1 WHERE id = :id"
                        + " RETURNING attempts, tries")
                .param("id", due.id())
                .query((counts, number) -> new Turn.Send(new Claim(
                        webhook,
                        row.driver(),
                        row.user(),
                        row.url(),
                        row.secret(),
                        row.oldSecret(),
                        due.id(),
                        due.payload(),
                        counts.getInt("attempts"),
                        counts.getInt("tries"))))
                .single();
    }

    private static Instant when(Row row, Due due) {
        return row.restingUntil().filter(due.at()::isBefore).orElse(due.at());
    }

    /** When the driver looks again, if it has to. */
    private JobEnd later(UUID webhook, Row row, Instant now) {
        Optional<Instant> next = first(webhook).filter(due -> row.active()).map(due -> when(row, due));
        jdbc.sql("UPDATE webhook SET wakes_at = :next WHERE id = :id")
                .param("id", webhook)
                .param(
                        "next",
                        next.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return next.map(time -> JobEnd.again(time.isAfter(now) ? Duration.between(now, time) : Duration.ZERO))
                .orElseGet(JobEnd::done);
    }

    JobEnd settle(Claim claim, Outcome outcome) {
        Instant now = clock.instant();
        Optional<Row> found = lock(claim.webhook(), now);
        if (found.isEmpty()) {
            return JobEnd.done();
        }
        results.log(claim, outcome, now);
        if (outcome.arrived()) {
            results.settled(claim, Delivery.State.DELIVERED);
            results.mood(claim.webhook(), 0, null, null);
        } else {
            failed(claim, outcome, found.get(), now);
        }
        Row row = lock(claim.webhook(), now).orElseThrow();
        return row.driver() == claim.driver() ? later(claim.webhook(), row, now) : JobEnd.done();
    }

    private void failed(Claim claim, Outcome outcome, Row row, Instant now) {
        Instant since = row.failingSince().orElse(now);
        Optional<Duration> pause = schedule.after(claim.tries(), claim.delivery());
        Duration asked = outcome.retryAfter().orElse(Duration.ZERO);
        Duration rest = longer(Rest.after(row.failures() + 1), asked);
        results.mood(claim.webhook(), row.failures() + 1, since, now.plus(rest));
        if (pause.isPresent()) {
            results.putOff(claim, now.plus(longer(pause.get(), asked)));
        } else {
            results.settled(claim, Delivery.State.FAILED);
        }
        if (outcome.gone()) {
            results.stop(claim.webhook(), Webhook.Stopped.GONE);
        } else if (Duration.between(since, now).compareTo(LONGEST_FAILING) >= 0) {
            results.stop(claim.webhook(), Webhook.Stopped.FAILING);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
