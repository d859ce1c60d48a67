package com.iafactory.studio.take;

import java.time.Duration;
import java.util.Map;

/** What a service says about a request that may or may not have reached it. */
public sealed interface Sought {
    /** It has it. */
    record Found(Map<String, String> job) implements Sought {
        public Found {
            job = Map.copyOf(job);
        }
    }

    /**
     * It does not show it.
     *
     * @param sure how long after the sending that is sure: what is not there then has never been taken, and nothing was bought
     */
    record NotThere(Duration sure) implements Sought {
        /** It is at once. */
        public NotThere() {
            this(Duration.ZERO);
        }
    }

    /** It cannot be asked, or what it shows proves nothing. */
    record Untold() implements Sought {}
}
