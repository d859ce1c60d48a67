package com.iafactory.studio.queue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a worker process does.
 *
 * @param threads how many jobs of each queue at a time; a queue that is not named is not worked on
 * @param poll how often a queue is looked at when there is nothing to do
 * @param heartbeat how often a worker says that it lives
 * @param missed so many heartbeats late, it counts as dead and its jobs are given to others; at least 4
 */
public record WorkerSettings(Map<QueueName, Integer> threads, Duration poll, Duration heartbeat, int missed) {
    public WorkerSettings {
        threads = Map.copyOf(threads);
    }

    /** A job that waits for a service costs a thread and nothing more; what a service may be asked at once is limited by its key. */
    private static final int TAKES = 32;

    /** All queues on this machine: as many media jobs as cores. */
    public static WorkerSettings everything(int cores) {
        Map<QueueName, Integer> threads = new EnumMap<>(QueueName.class);
        threads.put(QueueName.HIGH, 2);
        threads.put(QueueName.DEFAULT, 4);
        threads.put(QueueName.MEDIA, cores);
        threads.put(QueueName.TAKES, TAKES);
        return new WorkerSettings(threads, Duration.ofMillis(250), Duration.ofSeconds(2), 5);
    }

    public WorkerSettings only(java.util.Set<QueueName> queues) {
        Map<QueueName, Integer> left = new EnumMap<>(threads);
        left.keySet().retainAll(queues);
        return new WorkerSettings(left, poll, heartbeat, missed);
    }
}
