package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.Workers;
import org.springframework.context.SmartLifecycle;

/** Starts the workers when everything else is up, and stops them first. */
final class WorkerLife implements SmartLifecycle {
    private final Workers workers;
    private volatile boolean running;

    WorkerLife(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void start() {
        workers.start();
        running = true;
    }

    @Override
    public void stop() {
        workers.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
