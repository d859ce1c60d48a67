package com.iafactory.studio.language.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Takes a word apart, the longest pieces first. Never goes twice to where no piece goes on, so that no word takes long. */
final class Split {
    /** What a stretch of the word is, when it is part of a number. */
    @FunctionalInterface
    interface Pieces {
        Optional<Atom> piece(int from, int to);
    }

    private final int length;
    private final Pieces pieces;
    private final List<Atom> parts = new ArrayList<>();
    private final BitSet dead = new BitSet();

    private Split(int length, Pieces pieces) {
        this.length = length;
        this.pieces = pieces;
    }

    /** The whole word in pieces; empty when some of it is none. */
    static List<Atom> of(int length, Pieces pieces) {
        Split split = new Split(length, pieces);
        return split.from(0) ? split.parts : List.of();
    }

    private boolean from(int at) {
        if (at == length) {
            return true;
        }
        for (int end = length; end > at; end--) {
            Optional<Atom> atom = dead.get(end) ? Optional.empty() : pieces.piece(at, end);
            if (atom.isPresent()) {
                parts.add(atom.get());
                if (from(end)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        dead.set(at);
        return false;
    }
}
