package com.iafactory.studio.webhook;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.queue.QueueName;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.transaction.support.TransactionOperations;

/** A webhook's driver: sends one delivery at a time and comes back for the next. */
final class WebhookJob implements JobHandler {
    /** Of the queue's threads; the others are left to productions, however slow receivers are. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration BESIDE_OTHERS = Duration.ofMillis(500);

    private final TransactionOperations transactions;
    private final Turns turns;
    private final Courier courier;
    private final WebhookMeters meters;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    WebhookJob(TransactionOperations transactions, Turns turns, Courier courier, WebhookMeters meters) {
        this.transactions = transactions;
        this.turns = turns;
        this.courier = courier;
        this.meters = meters;
    }

    /** Unwatched. */
    WebhookJob(TransactionOperations transactions, Turns turns, Courier courier) {
        this(transactions, turns, courier, WebhookMeters.none());
    }

    @Override
    public String kind() {
        return Wake.SEND;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        if (!places.tryAcquire()) {
            return JobEnd.again(BESIDE_OTHERS);
        }
        try {
            UUID webhook = UUID.fromString(data);
            long driver = Long.parseLong(id.substring(id.indexOf('/') + 1));
            Turns.Turn turn = Objects.requireNonNull(transactions.execute(status -> turns.begin(webhook, driver)));
            return switch (turn) {
                case Turns.Turn.End end -> end.end();
                case Turns.Turn.Send send -> send(send.claim());
            };
        } finally {
            places.release();
        }
    }

    /** A crash between the two sends it again, under the same id. */
    private JobEnd send(Claim claim) {
        LogField.USER.is(claim.user());
        Outcome outcome = courier.send(claim);
        meters.sent(outcome);
        return Objects.requireNonNull(transactions.execute(status -> turns.settle(claim, outcome)));
    }
}
