package com.iafactory.studio.take;

import java.util.Map;

/** What a service says about a request that may or may not have reached it. */
public sealed interface Sought {
    /** It has it. */
    record Found(Map<String, String> job) implements Sought {
        public Found {
            job = Map.copyOf(job);
        }
    }

    /** It surely does not have it; nothing was bought. */
    record NotThere() implements Sought {}

    /** It cannot be asked. */
    record Untold() implements Sought {}
}
