package com.iafactory.studio.take;

import java.time.Duration;

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

    /** Until there were more knocks than that, or for a time: then it looks by itself. */
    default void forAKnock(Knocks knocks, long seen, Duration most) {
        try {
            knocks.awaitMoreThan(seen, most);
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private static TakeWaits stopped() {
        Thread.currentThread().interrupt();
        return new TakeWaits("The studio is stopping.");
    }
}
