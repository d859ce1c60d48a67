package com.iafactory.studio.web;

import com.iafactory.studio.account.ActiveUsers;
import com.iafactory.studio.database.Notifications;
import com.iafactory.studio.production.project.Events;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The open event streams of this node. One connection listens for all of them; a reader that waits has neither a thread nor a
 * connection to the database. Thread-safe.
 */
final class EventStreams implements SmartLifecycle, Notifications.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration CUT = Duration.ofSeconds(1);
    private static final int READINGS_AT_ONCE = 4;
    /** Projects asked after in one question. */
    private static final int MANY = 1000;

    private final Events events;
    private final Notifications notifications;
    private final ActiveUsers active;
    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final Semaphore readings = new Semaphore(READINGS_AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    private Notifications.@Nullable Listening listening;
    private volatile boolean open;

    EventStreams(Events events, Notifications notifications, ActiveUsers active) {
        this.events = events;
        this.notifications = notifications;
        this.active = active;
    }

    /** How many streams are open. */
    long readers() {
        return audiences.values().stream().mapToLong(Audience::readers).sum();
    }

    /**
     * Lets a reader in; it is sent what it lacks and then what comes.
     *
     * @param made makes it from what is to be called when it leaves
     * @return false when this node is being stopped
     */
    boolean join(UUID user, UUID project, Function<Runnable, EventReader> made) {
        if (!open) {
            return false;
        }
        listen();
        Joining joining = new Joining(project);
        EventReader reader = made.apply(joining);
        joining.reader = reader;
        audiences
                .compute(project, (id, known) -> {
                    Audience audience = known == null ? new Audience(user, project, events, threads, readings) : known;
                    audience.add(reader);
                    return audience;
                })
                .wake();
        if (!open) {
            // It came in while the others were being sent away.
            reader.close();
        }
        return true;
    }

    /** What happens when a reader leaves. */
    private final class Joining implements Runnable {
        private final UUID project;
        private volatile @Nullable EventReader reader;

        Joining(UUID project) {
            this.project = project;
        }

        @Override
        public void run() {
            EventReader leaving = reader;
            audiences.computeIfPresent(project, (id, audience) -> {
                if (leaving != null) {
                    audience.remove(leaving);
                }
                return audience.empty() ? null : audience;
            });
        }
    }

    /** Only a node that has readers needs to listen. */
    private synchronized void listen() {
        if (listening == null && open) {
            listening = notifications.listen(Events.CHANNEL, this);
        }
    }

    @Override
    public void heard(String payload) {
        try {
            Audience audience = audiences.get(UUID.fromString(payload));
            if (audience != null) {
                audience.wake();
            }
        } catch (IllegalArgumentException e) {
            LOG.warn("heard of a project that has no id");
        }
    }

    @Override
    public void listening() {
        threads.execute(this::look);
    }

    /** Asks after all projects that somebody follows, in case a word of one was lost. */
    private void look() {
        List<UUID> followed = new ArrayList<>(audiences.keySet());
        for (int from = 0; from < followed.size(); from += MANY) {
            List<UUID> some = followed.subList(from, Math.min(followed.size(), from + MANY));
            Map<UUID, Long> latest = events.latest(some);
            for (UUID project : some) {
                Audience audience = audiences.get(project);
                if (audience != null && audience.lacks(latest.getOrDefault(project, Long.MAX_VALUE))) {
                    audience.wake();
                }
            }
        }
    }

    /** Called every 15 seconds. */
    void beat() {
        try {
            audiences.values().forEach(Audience::beat);
            look();
        } catch (RuntimeException e) {
            LOG.info("the projects that are followed cannot be asked after for the moment: {}", e.getMessage());
        }
    }

    /** Called every second: who was shut out or removed follows nothing any more. */
    void cut() {
        Set<UUID> following = audiences.values().stream().map(Audience::user).collect(Collectors.toSet());
        if (following.isEmpty()) {
            return;
        }
        try {
            following.removeAll(active.among(following));
            audiences.values().stream()
                    .filter(audience -> following.contains(audience.user()))
                    .forEach(Audience::close);
        } catch (RuntimeException e) {
            LOG.info("who may still follow cannot be asked for the moment: {}", e.getMessage());
        }
    }

    @Override
    public void start() {
        open = true;
        heart.scheduleWithFixedDelay(this::cut, CUT.toMillis(), CUT.toMillis(), TimeUnit.MILLISECONDS);
        heart.scheduleWithFixedDelay(this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Before the server waits for its requests to end: clients come back to another node, or to this one when it is up again. */
    @Override
    public void stop() {
        open = false;
        heart.shutdownNow();
        synchronized (this) {
            if (listening != null) {
                listening.close();
            }
        }
        audiences.values().forEach(Audience::close);
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
