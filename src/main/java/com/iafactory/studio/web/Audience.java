package com.iafactory.studio.web;

import com.iafactory.studio.production.project.Events;
import com.iafactory.studio.web.EventReader.Frame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All readers of one project. However many they are and however often they are woken, the project's events are read by one at a time
 * and once for all of them. Thread-safe.
 */
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);
    private static final int PAGE = 500;

    private final UUID user;
    private final UUID project;
    private final Events events;
    private final Executor threads;
    /** Of all audiences together, so that a crowd leaves connections to the database for others. */
    private final Semaphore reading;

    private final Set<EventReader> readers = ConcurrentHashMap.newKeySet();
    private boolean telling;
    private boolean again;

    Audience(UUID user, UUID project, Events events, Executor threads, Semaphore reading) {
        this.user = user;
        this.project = project;
        this.events = events;
        this.threads = threads;
        this.reading = reading;
    }

    UUID user() {
        return user;
    }

    void add(EventReader reader) {
        readers.add(reader);
    }

    void remove(EventReader reader) {
        readers.remove(reader);
    }

    int readers() {
        return readers.size();
    }

    boolean empty() {
        return readers.isEmpty();
    }

    /** Whether somebody has not got this event yet. */
    boolean lacks(long seq) {
        return readers.stream().anyMatch(reader -> reader.sent() < seq);
    }

    /** There may be something to tell; returns at once. */
    void wake() {
        synchronized (this) {
            again = true;
            if (telling) {
                return;
            }
            telling = true;
        }
        threads.execute(this::tell);
    }

    private void tell() {
        while (more()) {
            List<EventReader> ready =
                    readers.stream().filter(EventReader::begin).toList();
            if (ready.isEmpty()) {
                continue;
            }
            long from = ready.stream().mapToLong(EventReader::sent).min().orElseThrow();
            try {
                Optional<Events.Reading> found = read(from);
                List<Frame> frames = found.map(Events.Reading::events).orElse(List.of()).stream()
                        .map(Audience::frame)
                        .toList();
                // A project that is gone has nothing more to tell.
                long last = found.map(Events.Reading::last).orElse(0L);
                boolean end = found.map(Events.Reading::ended).orElse(true);
                ready.forEach(reader -> give(reader, frames, last, end));
            } catch (RuntimeException e) {
                LOG.info("the events of project {} cannot be read for the moment: {}", project, e.getMessage());
                ready.forEach(reader -> give(reader, List.of(), 0, false));
            }
        }
    }

    private synchronized boolean more() {
        telling = again;
        again = false;
        return telling;
    }

    private Optional<Events.Reading> read(long from) {
        reading.acquireUninterruptibly();
        try {
            return events.read(user, project, from, PAGE);
        } finally {
            reading.release();
        }
    }

    /** Each on a thread of its own, which a slow one keeps waiting alone. */
    private void give(EventReader reader, List<Frame> frames, long last, boolean end) {
        threads.execute(() -> {
            if (reader.write(frames, last, end)) {
                wake();
            }
        });
    }

    void beat() {
        for (EventReader reader : readers) {
            if (reader.begin()) {
                threads.execute(() -> {
                    if (reader.beat()) {
                        wake();
                    }
                });
            }
        }
    }

    void close() {
        new ArrayList<>(readers).forEach(EventReader::close);
    }

    private static Frame frame(Events.Event event) {
        String data = event.data().replace("\r", "").replace("\n", "\ndata: ");
        String text = "id: " + event.seq() + "\nevent: " + event.type() + "\ndata: " + data + "\n\n";
        return new Frame(event.seq(), text.getBytes(StandardCharsets.UTF_8));
    }
}
