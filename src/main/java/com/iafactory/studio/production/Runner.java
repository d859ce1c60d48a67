package com.iafactory.studio.production;

import java.util.Optional;
import java.util.function.Consumer;

/** Runs pieces; how and where is its own affair. */
@FunctionalInterface
public interface Runner {
    /**
     * Takes a piece on. Calls back exactly once, from any thread, when the piece exists (empty) or failed (why).
     */
    void run(Piece piece, Consumer<Optional<Throwable>> done);
}
