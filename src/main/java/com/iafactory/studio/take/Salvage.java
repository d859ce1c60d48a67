package com.iafactory.studio.take;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Results that lie on this machine, received by a process that died before it recorded them. */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    private final Door.Ground ground;
    private final TakeRecords records;
    private final TakeLeavings leavings;
    private final TakeFiles files;
    private final Living living;

    Salvage(Door.Ground ground, TakeRecords records, TakeFiles files, Living living) {
        this.ground = ground;
        this.records = records;
        this.leavings = new TakeLeavings(ground.jdbc());
        this.files = files;
        this.living = living;
    }

    /** Records them; what somebody alive is at is left alone. */
    int all() {
        int saved = 0;
        for (UUID take : files.left()) {
            try {
                saved += one(take) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.warn("a result of take {} lies here and cannot be recorded yet: {}", take, e.getMessage());
            }
        }
        leavings.givesUp();
        return saved;
    }

    private boolean one(UUID take) {
        Optional<TakeState> state = TakeRow.by(ground.jdbc(), take).map(Take::state);
        if (state.isEmpty()) {
            // Gone with whoever it was made for.
            files.forget(take);
            return false;
        }
        // Whose result is not here is no business of this machine; the lease of the dead is left to run out.
        boolean nothingCame = files.received(take).isEmpty() && state.get().isOpen();
        if (nothingCame || !leavings.takesOver(take, living.node())) {
            return false;
        }
        living.enters(take);
        try {
            return Recording.of(ground, records, files).recover(take);
        } finally {
            living.leaves(take);
            records.leave(take, living.node());
        }
    }
}
