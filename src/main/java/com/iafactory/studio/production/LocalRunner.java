package com.iafactory.studio.production;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.DiskFull;
import com.iafactory.studio.storage.PieceStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs pieces in this process: as many at a time as there are cores, those of an earlier stage first, because more depends on
 * them. Closing it stops taking work.
 */
public final class LocalRunner implements Runner, AutoCloseable {
    private final PieceStore store;
    private final ExecutorService workers;
    private final java.util.concurrent.atomic.AtomicLong order = new java.util.concurrent.atomic.AtomicLong();

    public LocalRunner(PieceStore store, int cores) {
        this.store = store;
        this.workers = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().name("piece-", 0).daemon().factory(),
                new ThreadPoolExecutor.AbortPolicy());
    }

    @Override
    public void run(Piece piece, Runnable begun, Consumer<Optional<Throwable>> done) {
        workers.execute(new Ranked(piece.stage(), order.incrementAndGet(), () -> {
            begun.run();
            done.accept(make(piece));
        }));
    }

    private Optional<Throwable> make(Piece piece) {
        if (store.has(piece.digest())) {
            return Optional.empty();
        }
        Optional<Path> staged = Optional.empty();
        try {
            Path folder = store.stage(piece.digest());
            staged = Optional.of(folder);
            piece.work().make(folder, store::find);
            store.keep(piece.digest(), folder);
            return Optional.empty();
        } catch (IOException | RuntimeException | Error e) {
            staged.ifPresent(store::drop);
            return Optional.of(explain(piece, e));
        }
    }

    private static Throwable explain(Piece piece, Throwable failure) {
        Optional<StudioException> full = DiskFull.explain(failure);
        if (full.isPresent()) {
            return full.get();
        }
        if (failure instanceof StudioException) {
            return failure;
        }
        return StudioException.failed(
                "piece-failed",
                piece.label() + " (" + piece.stage().title() + ") failed: " + failure,
                "Start again to go on where it stopped; if it fails each time, report it with the log.",
                failure);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private record Ranked(Stage stage, long order, Runnable task) implements Runnable, Comparable<Ranked> {
        @Override
        public void run() {
            task.run();
        }

        @Override
        public int compareTo(Ranked other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : Long.compare(order, other.order);
        }
    }
}
