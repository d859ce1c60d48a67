package com.iafactory.studio.production;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.PieceStore;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs pieces in this process: as many at a time as there are cores, those of an earlier stage first, because more depends on
 * them. Closing it stops taking work.
 */
public final class LocalRunner implements Runner, AutoCloseable {
    private final PieceStore store;
    private final PieceMaker maker;
    private final ExecutorService workers;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong order = new AtomicLong();

    public LocalRunner(PieceStore store, int cores) {
        this.store = store;
        this.maker = new PieceMaker(store);
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
        if (piece.outside()) {
            // It waits more than it works; how many wait at once is limited by who is asked.
            waiting.execute(() -> {
                begun.run();
                done.accept(make(piece));
            });
            return;
        }
        workers.execute(new Ranked(piece.stage(), order.incrementAndGet(), () -> {
            begun.run();
            done.accept(make(piece));
        }));
    }

    private Optional<Throwable> make(Piece piece) {
        try {
            maker.make(piece, store::find);
            return Optional.empty();
        } catch (StudioException e) {
            return Optional.of(e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        waiting.shutdownNow();
    }

    private record Ranked(Stage stage, long order, Runnable task) implements Runnable, Comparable<Ranked> {
        @Override
        public void run() {
            task.run();
        }

        @Override
        public int compareTo(Ranked other) {
            int byStage = Integer.compare(stage.urgency(), other.stage.urgency());
            return byStage != 0 ? byStage : Long.compare(order, other.order);
        }
    }
}
