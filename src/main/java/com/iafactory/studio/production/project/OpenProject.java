package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Comparison;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.PlannedShot;
import java.util.List;
import java.util.Optional;

/**
 * A project's plan in memory, with what is known to exist; plans work things out once and keep them. Thread-safe: asked one at a
 * time.
 *
 * @param edition of the project this is the plan of
 * @param expected cost of the whole
 */
record OpenProject(int edition, Wishes wishes, Plan plan, double expected, MediaShelf shelf) {
    Comparison compare() {
        synchronized (plan) {
            return Comparison.of(plan, shelf);
        }
    }

    List<PlannedShot> shots() {
        synchronized (plan) {
            return plan.shots(shelf);
        }
    }

    /** A piece the plan calls for; empty when an edit made it superfluous. */
    Optional<Piece> piece(Digest digest) {
        synchronized (plan) {
            return plan.calls(shelf).pieces().stream()
                    .filter(piece -> piece.digest().equals(digest))
                    .findFirst();
        }
    }
}
