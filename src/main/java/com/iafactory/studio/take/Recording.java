package com.iafactory.studio.take;

import com.iafactory.studio.fault.FaultPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a result that came into the media store, and records and charges it in one transaction. */
final class Recording {
    private static final Logger LOG = LoggerFactory.getLogger(Recording.class);

    private final Door.Ground ground;
    private final TakeRecords records;
    private final TakeFiles files;

    private Recording(Door.Ground ground, TakeRecords records, TakeFiles files) {
        this.ground = ground;
        this.records = records;
        this.files = files;
    }

    static Recording of(Door.Ground ground, TakeRecords records, TakeFiles files) {
        return new Recording(ground, records, files);
    }

    void record(Customer customer, Take take, Receipt receipt) {
        TakeRecords.Kept kept = files.store(take.user(), take.id(), receipt);
        FaultPoint.TAKE_STORED.pass();
        List<Take> recorded = new ArrayList<>(1);
        ground.transactions().executeWithoutResult(status -> {
            if (records.done(take.id(), kept)) {
                Take done = TakeRow.by(ground.jdbc(), take.id()).orElseThrow();
                Cashier.Charge charge = done.own()
                        ? Cashier.FREE.charge(customer, done)
                        : ground.cashier().charge(customer, done);
                records.charged(take.id(), charge);
                recorded.add(done);
            }
        });
        FaultPoint.TAKE_RECORDED.pass();
        if (recorded.isEmpty()) {
            LOG.warn("take {} was settled by somebody before its result came; the result stays", take.id());
        }
        recorded.stream()
                .filter(bought -> !bought.own())
                .flatMap(bought -> bought.cost().stream())
                .forEach(cost -> ground.costs().spent(take.maker().provider(), cost.amount(), cost.currency()));
    }

    /** False when there is nothing to save. */
    boolean recover(UUID id) {
        Optional<Take> take = TakeRow.by(ground.jdbc(), id);
        Optional<Receipt> receipt = files.received(id);
        boolean open = take.map(Take::state)
                .filter(state ->
                        state == TakeState.SENDING || state == TakeState.UNDERWAY || state == TakeState.UNKNOWN)
                .isPresent();
        if (open && receipt.isPresent()) {
            record(
                    new Customer(take.get().user(), take.get().project(), records.hold(id), false),
                    take.get(),
                    receipt.get());
            files.forget(id);
            return true;
        }
        if (!open) {
            files.forget(id);
        }
        return false;
    }
}
