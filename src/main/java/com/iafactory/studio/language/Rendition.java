package com.iafactory.studio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a text in another language against the one it renders. */
final class Rendition {
    private Rendition() {}

    /** @param where names it to the model, for example {@code cue 4} */
    static List<Fault> faults(String original, String text, String where) {
        List<Fault> faults = new ArrayList<>();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(Fault.grave("There is no text for " + where + "."));
            return faults;
        }
        Contacts.in(text)
                .filter(found -> !original.contains(found))
                .ifPresent(found -> faults.add(
                        Fault.grave(where + " has " + Fault.shown(found) + ", which the original has not.")));
        Figures before = Figures.of(original);
        Figures after = Figures.of(text);
        String lost = written(before.missingIn(after));
        String added = written(after.missingIn(before));
        if (!lost.isEmpty()) {
            faults.add(Fault.grave(where + " lacks the figure " + lost + " of the original."));
        }
        if (!added.isEmpty()) {
            faults.add(Fault.grave(where + " has the figure " + added + ", which the original has not."));
        }
        return faults;
    }

    private static String written(List<Figures.Figure> figures) {
        return figures.stream().map(Figures.Figure::written).distinct().collect(Collectors.joining(", "));
    }
}
