package com.iafactory.studio.queue;

import java.time.Duration;

/**
 * Something to be done.
 *
 * @param kind which handler does it
 * @param id one job of a kind and id waits at a time; another is the same job
 * @param data what the handler is told
 * @param priority the higher the sooner; see {@link Priority}
 * @param delay from now
 */
public record Job(QueueName queue, String kind, String id, String data, int priority, Duration delay) {
    public static Job now(QueueName queue, String kind, String id, String data, int priority) {
        return new Job(queue, kind, id, data, priority, Duration.ZERO);
    }

    public Job after(Duration wait) {
        return new Job(queue, kind, id, data, priority, wait);
    }
}
