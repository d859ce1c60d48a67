package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to their end what dead processes left and nobody has come for since: jobs, and sendings that can be looked for in a list. */
final class Pursuit {
    /** A service that was away all the time, or an account that is not there any more. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Pursuit.class);

    private final Door.Ground ground;
    private final TakeRecords records;
    private final TakeLeavings leavings;
    private final TakeFiles files;
    private final Living living;
    private final Function<Take, Optional<LeftJobs.Reached>> makers;
    private final Followers followers;

    /** Makes who follows a job. */
    interface Followers {
        Following of(Customer customer, Service<?> service, VendorAccount account);
    }

    Pursuit(
            Door.Ground ground,
            TakeRecords records,
            TakeFiles files,
            Living living,
            Function<Take, Optional<LeftJobs.Reached>> makers,
            Followers followers) {
        this.ground = ground;
        this.records = records;
        this.leavings = new TakeLeavings(ground.jdbc());
        this.files = files;
        this.living = living;
        this.makers = makers;
        this.followers = followers;
    }

    /**
     * Asks once about each.
     *
     * @return how many are over now
     */
    int all() {
        int over = 0;
        for (TakeLeavings.Job left : leavings.jobs()) {
            try {
                over += one(left) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.warn("take {} that was left could not be seen to: {}", left.take(), e.getMessage());
            }
        }
        return over;
    }

    private boolean one(TakeLeavings.Job left) {
        if (!leavings.takesOver(left.take(), living.node())) {
            return false;
        }
        living.enters(left.take());
        try {
            Optional<Take> take = TakeRow.by(ground.jdbc(), left.take());
            return take.isPresent() && one(take.get(), left);
        } finally {
            living.leaves(left.take());
            records.leave(left.take(), living.node());
        }
    }

    private boolean one(Take take, TakeLeavings.Job left) {
        if (files.received(take.id()).isPresent()) {
            // It is here already, and only could not be recorded.
            return Recording.of(ground, records, files).recover(take.id());
        }
        boolean late = take.sentAt()
                .orElse(take.createdAt())
                .plus(LONGEST)
                .isBefore(ground.clock().instant());
        Optional<LeftJobs.Reached> reached = reached(take, left.key());
        if (reached.isPresent()) {
            Customer customer = new Customer(take.user(), take.project(), records.hold(take.id()), false);
            Following following = followers.of(
                    customer, reached.get().service(), reached.get().account());
            return take.state() == TakeState.UNDERWAY
                    ? following.look(take, late)
                    : following.seek(take, living.node(), late);
        }
        // What is unknown is looked for, too, and can be settled meanwhile.
        boolean unknown = late && take.state() == TakeState.UNDERWAY || take.state() == TakeState.SENDING;
        if (unknown) {
            UnclearOutcome unclear =
                    new UnclearOutcome(take.maker().provider(), "it cannot be asked about it with the key of then");
            records.ends(take.id(), TakeState.UNKNOWN, Take.Failure.of(unclear), Optional.empty());
        }
        return unknown;
    }

    /** Another account knows nothing of it. */
    private Optional<LeftJobs.Reached> reached(Take take, String key) {
        try {
            return makers.apply(take).filter(maker -> maker.account().keyId().equals(key));
        } catch (StudioException e) {
            LOG.warn("{} cannot be reached for take {}: {}", take.maker().provider(), take.id(), e.getMessage());
            return Optional.empty();
        }
    }
}
