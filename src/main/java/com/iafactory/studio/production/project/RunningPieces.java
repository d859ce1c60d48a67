package com.iafactory.studio.production.project;

import com.iafactory.studio.process.Processes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The pieces this process is making at the moment, so that those of a production that was cancelled or deleted are not made to
 * their end. Thread-safe.
 */
final class RunningPieces {
    /** Name of the PostgreSQL notification; its payload is the project's id. */
    static final String CHANNEL = "piece_halt";

    private final List<Stay> stays = new ArrayList<>();

    /** One piece in the making by the calling thread; left before anything else is done by it. */
    final class Stay {
        private final UUID project;
        private final Thread thread = Thread.currentThread();
        private boolean halted;

        private Stay(UUID project) {
            this.project = project;
        }

        /** From now on the thread is not interrupted any more; whether it was. */
        boolean leave() {
            synchronized (stays) {
                stays.remove(this);
            }
            // Nobody interrupts it any more; what was meant for this piece must not reach the next.
            boolean interrupted = Thread.interrupted();
            return interrupted || halted;
        }
    }

    Stay enter(UUID project) {
        Stay stay = new Stay(project);
        synchronized (stays) {
            stays.add(stay);
        }
        return stay;
    }

    /** Ends what is being made for a project here. */
    void halt(UUID project) {
        synchronized (stays) {
            for (Stay stay : stays) {
                if (stay.project.equals(project)) {
                    stay.halted = true;
                    Processes.interrupt(stay.thread);
                }
            }
        }
    }
}
