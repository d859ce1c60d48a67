package com.iafactory.studio.publish;

import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.queue.QueueName;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** A publication's driver: one step at a time, and back for the next when that is due. */
final class PublicationJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationJob.class);
    /** Of the queue's threads; the others are left to productions, however slow platforms are. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration BESIDE_OTHERS = Duration.ofMillis(500);

    private final TransactionOperations transactions;
    private final PublicationRecords records;
    private final Poster poster;
    private final Fees fees;
    private final Witness witness;
    private final PublicationMeters meters;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    PublicationJob(
            TransactionOperations transactions,
            PublicationRecords records,
            Poster poster,
            Fees fees,
            Witness witness,
            PublicationMeters meters) {
        this.transactions = transactions;
        this.records = records;
        this.poster = poster;
        this.fees = fees;
        this.witness = witness;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return PublicationRecords.PUBLISH;
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
            UUID publication = UUID.fromString(data.substring(0, data.indexOf('/')));
            long turn = Long.parseLong(data.substring(data.indexOf('/') + 1));
            return records.claim(publication, turn).map(this::step).orElse(JobEnd.done());
        } finally {
            places.release();
        }
    }

    private JobEnd step(PublicationRow row) {
        LogField.USER.is(row.user());
        Optional<Change> change = taken(row);
        change.flatMap(Change::waitingFor).ifPresent(why -> LOG.warn("publication {} waits: {}", row.id(), why));
        if (change.isEmpty() || !settled(row, change.get())) {
            LOG.info("publication {} was given to another worker", row.id());
            return JobEnd.done();
        }
        return change.get().again().map(JobEnd::again).orElse(JobEnd.done());
    }

    private Optional<Change> taken(PublicationRow row) {
        return poster.step(
                row, change -> Boolean.TRUE.equals(transactions.execute(status -> records.settle(row, change))));
    }

    private boolean settled(PublicationRow row, Change change) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (!records.settle(row, change)) {
                return false;
            }
            boolean paid = row.state() == PublicationState.PUBLISHED || row.state() == PublicationState.HANDED_OVER;
            switch (change.state()) {
                case PUBLISHED, HANDED_OVER -> {
                    if (!paid) {
                        fees.charge(row.user(), row.reference());
                    }
                }
                case FAILED -> fees.release(row.user(), row.reference());
                default -> {}
            }
            if (change.state() != row.state()) {
                witness.happened(row.shown(), change.state());
                meters.became(row.shown().platform(), change.state());
            }
            return true;
        }));
    }
}
