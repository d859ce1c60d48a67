package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds a text in another language against the one it renders. */
final class Rendition {
    /** Fewer words may be the same in both languages. */
    private static final int TELLING = 3;

    private Rendition() {}

    /** @param where names it to the model, for example {@code cue 4} */
    static List<Fault> faults(String original, Language from, String text, Language to, String where) {
        List<Fault> faults = new ArrayList<>();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(Fault.grave("There is no text for " + where + "."));
            return faults;
        }
        if (untranslated(original, from, text, to)) {
            faults.add(Fault.grave(where + " is the original, not its translation."));
        }
        Contacts.in(text)
                .filter(found -> !original.contains(found))
                .ifPresent(found -> faults.add(
                        Fault.grave(where + " has " + Fault.shown(found) + ", which the original has not.")));
        Figures before = Figures.of(original, from);
        Figures after = Figures.of(text, to);
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

    /** The same words again, more of them than a name has. Between Arabic and Darija a sentence may be the same. */
    private static boolean untranslated(String original, Language from, String text, Language to) {
        boolean near = Tongue.arabic(from) && Tongue.arabic(to);
        return !near
                && plain(original).equals(plain(text))
                && Words.of(original).stream().filter(Rendition::common).count() >= TELLING;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Begins with a letter that is no capital. */
    private static boolean common(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first);
    }

    private static String written(List<Figures.Figure> figures) {
        return figures.stream().map(Figures.Figure::written).distinct().collect(Collectors.joining(", "));
    }
}
