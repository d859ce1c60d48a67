package com.iafactory.studio.take;

import java.time.Duration;
import java.util.Map;

/** How far a service is with a request. */
public sealed interface Step {
    /** It is made, and its files lie in the folder that was given. */
    record Made(Receipt receipt) implements Step {}

    /**
     * The service has taken it and works on it.
     *
     * @param job what is needed to ask again, from any process: ids, URLs the service gave; never a secret. Recorded before anything
     *     else happens
     * @param again when to ask again
     */
    record Underway(Map<String, String> job, Duration again) implements Step {
        public Underway {
            job = Map.copyOf(job);
        }
    }
}
