package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan calls for, held against what exists: the one step of the reconciler, the same in a process of its own and in the
 * service. Pure.
 *
 * @param pieces every piece named so far, once
 * @param missing digests of those that do not exist
 * @param ready missing pieces whose inputs all exist
 * @param complete whether nothing more will be named and nothing is missing
 */
public record Comparison(List<Piece> pieces, Set<Digest> missing, List<Piece> ready, boolean complete) {
    public static Comparison of(Plan plan, Shelf shelf) {
        Plan.Calls calls = plan.calls(shelf);
        Map<Digest, Piece> pieces = new LinkedHashMap<>();
        calls.pieces().forEach(piece -> pieces.putIfAbsent(piece.digest(), piece));
        Map<Digest, Piece> missing = new LinkedHashMap<>();
        for (Piece piece : pieces.values()) {
            if (shelf.find(piece.digest()).isEmpty()) {
                missing.put(piece.digest(), piece);
            }
        }
        List<Piece> ready = new ArrayList<>();
        for (Piece piece : missing.values()) {
            if (piece.needs().stream().allMatch(need -> shelf.find(need).isPresent())) {
                ready.add(piece);
            }
        }
        return new Comparison(
                List.copyOf(pieces.values()),
                Set.copyOf(missing.keySet()),
                ready,
                missing.isEmpty() && calls.complete());
    }

    /**
     * Share of the work that is done, 0 to 1.
     *
     * @param expected cost of the whole, guessed before the plan was known; early on more than what has been named
     */
    public double share(double expected) {
        double named = pieces.stream().mapToDouble(Piece::cost).sum();
        double left = pieces.stream()
                .filter(piece -> missing.contains(piece.digest()))
                .mapToDouble(Piece::cost)
                .sum();
        double whole = Math.max(named, expected);
        return complete ? 1 : whole <= 0 ? 0 : (named - left) / whole;
    }
}
