package com.iafactory.studio.take;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How time is let pass. */
@FunctionalInterface
interface Waiting {
    Waiting REAL = pause -> {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw stopped();
        }
    };

    void pause(Duration length);

    /** Until the gate is past a phase, or for a time. */
    default void forAKnock(Phaser gate, int seen, Duration most) {
        try {
            gate.awaitAdvanceInterruptibly(seen, Math.max(1, most.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Nobody knocked: then it looks by itself.
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private static TakeWaits stopped() {
        Thread.currentThread().interrupt();
        return new TakeWaits("The studio is stopping.");
    }
}
