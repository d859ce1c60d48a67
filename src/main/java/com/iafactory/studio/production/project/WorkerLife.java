package com.iafactory.studio.production.project;

import com.iafactory.studio.database.Notifications;
import com.iafactory.studio.queue.Workers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;

/** Starts the workers when everything else is up, and stops them first. */
final class WorkerLife implements SmartLifecycle {
    private final Workers workers;
    private final RunningPieces pieces;
    private final Notifications notifications;
    private Optional<Notifications.Listening> listening = Optional.empty();
    private volatile boolean running;

    WorkerLife(Workers workers, RunningPieces pieces, Notifications notifications) {
        this.workers = workers;
        this.pieces = pieces;
        this.notifications = notifications;
    }

    @Override
    public void start() {
        listening = Optional.of(notifications.listen(RunningPieces.CHANNEL, new Notifications.Listener() {
            @Override
            public void heard(String project) {
                pieces.halt(UUID.fromString(project));
            }

            @Override
            public void listening() {
                // What was missed is made to its end and then not recorded.
            }
        }));
        workers.start();
        running = true;
    }

    @Override
    public void stop() {
        workers.close();
        listening.ifPresent(Notifications.Listening::close);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
