package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;

/** Takes the best layout of each shot, but never the same three times in a row, nor the same place twice, where another fits. */
final class Variety {
    private Variety() {}

    /** @param ranked for each shot the layouts that fit, best first */
    static List<ShotContent> choose(List<List<ShotContent>> ranked) {
        List<ShotContent> chosen = new ArrayList<>();
        for (List<ShotContent> fitting : ranked) {
            List<ShotContent> before = List.copyOf(chosen.subList(Math.max(0, chosen.size() - 2), chosen.size()));
            chosen.add(fitting.stream()
                    .filter(content -> !tires(content, before))
                    .findFirst()
                    .orElse(fitting.getFirst()));
        }
        return chosen;
    }

    private static boolean tires(ShotContent content, List<ShotContent> before) {
        // A list goes on as long as its items are said.
        if (before.isEmpty() || content instanceof ShotContent.Listing) {
            return false;
        }
        boolean thrice =
                before.size() == 2 && before.stream().allMatch(other -> other.getClass() == content.getClass());
        boolean samePlace = content instanceof ShotContent.Place here
                && before.stream()
                        .anyMatch(other -> other instanceof ShotContent.Place there
                                && there.name().equals(here.name()));
        boolean sameTitle = content instanceof ShotContent.Title here
                && before.getLast() instanceof ShotContent.Title there
                && there.title().text().equals(here.title().text());
        boolean sameNumber = content instanceof ShotContent.BigNumber here
                && before.getLast() instanceof ShotContent.BigNumber there
                && there.value().equals(here.value());
        return thrice || samePlace || sameTitle || sameNumber;
    }
}
