package com.iafactory.studio.take;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts knocks, any number of which may come at once, and lets wait for the next. Thread-safe. */
final class Knocks {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition knocked = lock.newCondition();
    private long count;

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void knock() {
        lock.lock();
        try {
            count++;
            knocked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until there were more knocks than that, or for a time. */
    void awaitMoreThan(long seen, Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (count <= seen && left > 0) {
                left = knocked.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
