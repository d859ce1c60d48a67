package com.iafactory.studio.production;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.DiskFull;
import com.iafactory.studio.storage.PieceStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes one piece on this machine and keeps it under its digest. Thread-safe. */
public final class PieceMaker {
    private final PieceStore store;

    public PieceMaker(PieceStore store) {
        this.store = store;
    }

    /**
     * Does nothing when the piece is there already.
     *
     * @param shelf where its inputs are found
     * @return where it lies
     * @throws StudioException when it cannot be made; nothing is left of the attempt
     */
    public Path make(Piece piece, Shelf shelf) {
        Optional<Path> there = store.find(piece.digest());
        if (there.isPresent()) {
            return there.get();
        }
        Optional<Path> staged = Optional.empty();
        try {
            Path folder = store.stage(piece.digest());
            staged = Optional.of(folder);
            piece.work().make(folder, shelf);
            return store.keep(piece.digest(), folder);
        } catch (IOException | RuntimeException | Error e) {
            staged.ifPresent(store::drop);
            throw explain(piece, e);
        }
    }

    private static StudioException explain(Piece piece, Throwable failure) {
        Optional<StudioException> full = DiskFull.explain(failure);
        if (full.isPresent()) {
            return full.get();
        }
        if (failure instanceof StudioException known) {
            return known;
        }
        return StudioException.failed(
                "piece-failed",
                piece.label() + " (" + piece.stage().title() + ") failed: " + failure,
                "Start again to go on where it stopped; if it fails each time, report it with the log.",
                failure);
    }
}
