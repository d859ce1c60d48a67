package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Runs a piece when the test says so; nothing happens by itself. */
final class HandCrankedRunner implements Runner {
    final Set<Digest> existing = new LinkedHashSet<>();
    private final Deque<Taken> taken = new ArrayDeque<>();

    @Override
    public void run(Piece piece, Runnable begun, Consumer<Optional<Throwable>> done) {
        taken.add(new Taken(piece, done));
    }

    int waiting() {
        return taken.size();
    }

    String finishNext() {
        Taken next = taken.remove();
        existing.add(next.piece.digest());
        next.done.accept(Optional.empty());
        return next.piece.label();
    }

    void failNext(Throwable why) {
        taken.remove().done.accept(Optional.of(why));
    }

    private record Taken(Piece piece, Consumer<Optional<Throwable>> done) {}
}
