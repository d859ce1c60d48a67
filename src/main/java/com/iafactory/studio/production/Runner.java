package com.iafactory.studio.production;

import java.util.Optional;
import java.util.function.Consumer;

/** Runs pieces; how and where is its own affair. */
@FunctionalInterface
public interface Runner {
    /**
     * Takes a piece on.
     *
     * @param begun called when work on it really begins, which may be long after; from any thread
     * @param done called exactly once, from any thread, when the piece exists (empty) or failed (why)
     */
    void run(Piece piece, Runnable begun, Consumer<Optional<Throwable>> done);
}
