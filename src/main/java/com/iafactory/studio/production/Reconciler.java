package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a plan calls for with what exists and schedules the missing pieces whose inputs are there. Level-triggered:
 * {@link #advance} may be called at any time, any number of times, from any thread, and does only what is left to do. It knows
 * neither threads nor a database.
 */
public final class Reconciler {
    private final Plan plan;
    private final Shelf shelf;
    private final Runner runner;
    private final Observer observer;
    private final Set<Digest> running = new HashSet<>();
    private final Map<Digest, Piece> made = new LinkedHashMap<>();
    private Optional<Throwable> failure = Optional.empty();
    private boolean finished;

    public Reconciler(Plan plan, Shelf shelf, Runner runner, Observer observer) {
        this.plan = plan;
        this.shelf = shelf;
        this.runner = runner;
        this.observer = observer;
    }

    /** Schedules everything that can be made now. After a failure nothing new is started; what runs is let finish. */
    public void advance() {
        List<Piece> ready = new ArrayList<>();
        synchronized (this) {
            if (finished) {
                return;
            }
            if (failure.isPresent()) {
                finishWhenIdle();
                return;
            }
            Comparison compared;
            try {
                compared = Comparison.of(plan, shelf);
            } catch (RuntimeException e) {
                failure = Optional.of(e);
                finishWhenIdle();
                return;
            }
            compared.ready().stream()
                    .filter(piece -> running.add(piece.digest()))
                    .forEach(ready::add);
            observer.planned(compared);
            if (compared.complete()) {
                finished = true;
                notifyAll();
            } else if (ready.isEmpty() && running.isEmpty()) {
                failure = Optional.of(new IllegalStateException(
                        "the plan calls for nothing that can be made: " + compared.missing()));
                finishWhenIdle();
            }
        }
        // Outside the lock: a runner may call back at once from this very thread.
        for (Piece piece : ready) {
            runner.run(piece, () -> observer.started(piece), outcome -> settled(piece, outcome));
        }
    }

    /** Waits for the end and returns the pieces made by this run, in the order they were finished. */
    public synchronized List<Piece> await() throws InterruptedException {
        while (!finished) {
            wait();
        }
        if (failure.isPresent()) {
            throw failure.get() instanceof RuntimeException e ? e : new IllegalStateException(failure.get());
        }
        return List.copyOf(made.values());
    }

    private void settled(Piece piece, Optional<Throwable> outcome) {
        synchronized (this) {
            running.remove(piece.digest());
            if (outcome.isPresent()) {
                if (failure.isEmpty()) {
                    failure = outcome;
                }
            } else {
                made.put(piece.digest(), piece);
            }
        }
        observer.settled(piece, outcome);
        advance();
    }

    private void finishWhenIdle() {
        if (running.isEmpty()) {
            finished = true;
            notifyAll();
        }
    }

    /** Watches a run. Called from several threads; must not block and must not throw. */
    public interface Observer {
        void planned(Comparison compared);

        void started(Piece piece);

        void settled(Piece piece, Optional<Throwable> outcome);
    }
}
