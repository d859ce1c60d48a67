package com.iafactory.studio.queue;

import java.time.Duration;

/** How a job ended. */
public sealed interface JobEnd {
    /** It is done and goes. */
    record Done() implements JobEnd {}

    /** The same job again, later. */
    record Again(Duration pause) implements JobEnd {}

    static JobEnd done() {
        return new Done();
    }

    static JobEnd again(Duration pause) {
        return new Again(pause);
    }
}
