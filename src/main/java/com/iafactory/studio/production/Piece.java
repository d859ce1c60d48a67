package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.time.Duration;
import java.util.List;

/**
 * One piece of media a plan calls for. Two pieces of the same digest are the same piece.
 *
 * @param digest of everything that goes into it
 * @param stage which part of the work it belongs to
 * @param label for people, for example {@code short-1 vertical, shot 3}
 * @param cost expected work, in frames encoded or their like; only for progress
 * @param needs pieces that must exist before
 * @param work makes it
 * @param film how long it plays, for pictures and films; nothing for the rest
 * @param outside whether making it is waiting for a service outside
 */
public record Piece(
        Digest digest,
        Stage stage,
        String label,
        double cost,
        List<Digest> needs,
        Work work,
        Duration film,
        boolean outside) {
    /** Label of what somebody brought, which nobody can make again. */
    public static final String FOOTAGE = "footage";

    public Piece {
        needs = List.copyOf(needs);
    }

    public Piece(Digest digest, Stage stage, String label, double cost, List<Digest> needs, Work work) {
        this(digest, stage, label, cost, needs, work, Duration.ZERO, false);
    }

    public Piece playing(Duration length) {
        return new Piece(digest, stage, label, cost, needs, work, length, outside);
    }

    /** The same piece, made by asking somebody outside, or not. */
    public Piece outside(boolean asks) {
        return new Piece(digest, stage, label, cost, needs, work, film, asks);
    }

    /** The same piece, made by way of something else. */
    public Piece by(Work other) {
        return new Piece(digest, stage, label, cost, needs, other, film, outside);
    }
}
