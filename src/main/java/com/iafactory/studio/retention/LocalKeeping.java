package com.iafactory.studio.retention;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Freed;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Clears this machine's folder now and then as long as the process runs; every process its own, for none sees another's disk. */
final class LocalKeeping implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LocalKeeping.class);
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final LocalSweep sweep;
    private final RetentionSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("local-keeping").daemon().factory());
    private volatile boolean running;

    LocalKeeping(LocalSweep sweep, RetentionSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    private void clear() {
        try {
            Freed all = sweep.run(settings.cache(), true, false).all();
            LOG.info("this machine's folder: {} removed, {} bytes", all.count(), all.bytes());
        } catch (StudioException e) {
            LOG.warn("this machine's folder could not be cleared: {} {}", e.getMessage(), e.remedy());
        }
    }

    /** What the dead left here goes when the store is opened; the cache can wait. */
    @Override
    public void start() {
        if (settings.nightly()) {
            thread.scheduleWithFixedDelay(this::clear, BETWEEN.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
        }
        running = true;
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
