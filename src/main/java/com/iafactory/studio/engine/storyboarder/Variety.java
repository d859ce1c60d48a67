package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the best layout of each shot, but never the same three times in a row, nor the same place twice, where another fits. A
 * later shot of a sentence gives way before the first shots of other sentences do: so a sentence that an edit makes a shot longer
 * finds room by itself, and its neighbours keep their pictures.
 */
final class Variety {
    private final List<Piece> pieces;
    private final List<List<ShotContent>> ranked;
    private final List<ShotContent> chosen = new ArrayList<>();

    private Variety(List<Piece> pieces, List<List<ShotContent>> ranked) {
        this.pieces = pieces;
        this.ranked = ranked;
    }

    /**
     * @param pieces in order
     * @param ranked for each shot the layouts that fit, best first
     */
    static List<ShotContent> choose(List<Piece> pieces, List<List<ShotContent>> ranked) {
        Variety variety = new Variety(pieces, ranked);
        for (int i = 0; i < ranked.size(); i++) {
            variety.take(i);
        }
        for (int i = 2; i < ranked.size(); i++) {
            variety.breakRun(i);
        }
        return variety.chosen;
    }

    /** The best that repeats nothing, seen from the shots before. */
    private void take(int at) {
        chosen.add(ranked.get(at).stream()
                .filter(content -> !repeats(content, at))
                .findFirst()
                .orElse(ranked.get(at).getFirst()));
    }

    /** Where the shot ends a row of three alike, one of the three changes. */
    private void breakRun(int last) {
        if (!alike(last)) {
            return;
        }
        Stream<Integer> inner =
                Stream.of(last, last - 1, last - 2).filter(i -> !pieces.get(i).opens());
        for (int at : Stream.concat(inner, Stream.of(last)).distinct().toList()) {
            Optional<ShotContent> other = ranked.get(at).stream()
                    .filter(content -> content.getClass() != chosen.get(at).getClass())
                    .filter(content -> !repeats(content, at))
                    .filter(content -> !makesRun(content, at))
                    .findFirst();
            if (other.isPresent()) {
                chosen.set(at, other.get());
                return;
            }
        }
    }

    private boolean makesRun(ShotContent content, int at) {
        ShotContent before = chosen.set(at, content);
        boolean run = false;
        for (int last = Math.max(2, at); last <= Math.min(chosen.size() - 1, at + 2); last++) {
            run |= alike(last);
        }
        chosen.set(at, before);
        return run;
    }

    /** Whether a shot and the two before it have one layout. A list goes on as long as its items are said. */
    private boolean alike(int last) {
        Class<?> layout = chosen.get(last).getClass();
        return layout != ShotContent.Listing.class
                && chosen.get(last - 1).getClass() == layout
                && chosen.get(last - 2).getClass() == layout;
    }

    /** Whether the viewer has just seen the very same thing. */
    private boolean repeats(ShotContent content, int at) {
        List<ShotContent> before = chosen.subList(Math.max(0, at - 2), at);
        if (before.isEmpty()) {
            return false;
        }
        return switch (content) {
            case ShotContent.Place here ->
                before.stream()
                        .anyMatch(other -> other instanceof ShotContent.Place there
                                && there.name().equals(here.name()));
            case ShotContent.Title here ->
                before.getLast() instanceof ShotContent.Title there
                        && there.title().text().equals(here.title().text());
            case ShotContent.BigNumber here ->
                before.getLast() instanceof ShotContent.BigNumber there
                        && there.value().equals(here.value());
            default -> false;
        };
    }
}
