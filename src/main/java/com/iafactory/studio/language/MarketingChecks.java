package com.iafactory.studio.language;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.Title;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be said beside a cut: in its language and letters, no figure that it does not say, nothing to reach somebody by, of the
 * lengths that platforms show.
 */
final class MarketingChecks {
    static final int TITLES = 5;
    static final int TITLE = 70;
    static final int LINES = 2;
    /** What stands before "more" on a phone, a line. */
    static final int LINE = 90;

    private static final int SHORTEST_TITLE = 10;
    private static final Pattern SHOUTED =
            Pattern.compile("!.*!|[?؟!]{2}|\\b\\p{Lu}{4,}\\b.*\\b\\p{Lu}{4,}\\b.*\\b\\p{Lu}{4,}\\b");
    private static final Pattern TAG = Pattern.compile("#(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}_]{2,}");

    private final Language language;
    private final Writing writing;
    private final Figures said;

    /** @param cut everything it says, its title too */
    MarketingChecks(String cut, Language language) {
        this.language = language;
        this.writing = Tongue.writing(cut, language);
        this.said = Figures.of(cut, language);
    }

    /** A title with faults is left out, so none of them is grave. */
    List<Fault> title(String title, Set<String> before) {
        String where = "The title " + Fault.shown(title);
        List<Fault> faults = new ArrayList<>(text(where, title, false));
        if (title.length() < SHORTEST_TITLE || title.length() > Title.LONGEST) {
            faults.add(Fault.slight(
                    where + " has " + title.length() + " characters; it has " + SHORTEST_TITLE + " to " + TITLE + "."));
        }
        if (SHOUTED.matcher(title).find()) {
            faults.add(Fault.slight(where + " shouts."));
        }
        if (!before.add(sameWords(title))) {
            faults.add(Fault.slight(where + " says the same as another one."));
        }
        return faults;
    }

    /** The lines that stand alone, then the rest; what is wrong with them leaves no description. */
    List<Fault> description(List<String> opening, String paragraph, int fewest, int most) {
        List<Fault> faults = new ArrayList<>();
        if (opening.isEmpty() || opening.size() > LINES) {
            faults.add(Fault.grave("The opening has " + opening.size() + " lines; it has " + LINES + "."));
        }
        for (String line : opening) {
            faults.addAll(text("The opening " + Fault.shown(line), line, true));
            // A longer one is cut off by the platform, which is no reason to do without it.
            if (line.length() > LINE) {
                faults.add(new Fault(
                        "The line " + Fault.shown(line) + " of the opening has " + line.length()
                                + " characters; it has at most " + LINE + ".",
                        line.length() > 2 * LINE));
            }
        }
        faults.addAll(text("The paragraph", paragraph, true));
        if (paragraph.length() < fewest || paragraph.length() > most) {
            faults.add(new Fault(
                    "The paragraph has " + paragraph.length() + " characters; it has " + fewest + " to " + most + ".",
                    paragraph.length() * 2 < fewest || paragraph.length() > 2 * most));
        }
        return faults;
    }

    /** One with faults is left out. */
    List<Fault> hashtag(String tag, Set<String> before) {
        String where = "The hashtag " + Fault.shown(tag);
        List<Fault> faults = new ArrayList<>();
        if (!TAG.matcher(tag).matches() || tag.length() > Hashtags.LONGEST) {
            faults.add(Fault.slight(where + " is one word of letters, digits and underscores, of at most "
                    + (Hashtags.LONGEST - 1) + "."));
        }
        faults.addAll(figures(where, tag.replaceFirst("^#", ""), false));
        if (!before.add(Hashtags.key(tag))) {
            faults.add(Fault.slight(where + " comes twice."));
        }
        return faults;
    }

    /** Of everything together: one title alone is too short to tell. */
    List<Fault> language(String all) {
        return Tongue.fault(all, language).stream().toList();
    }

    private List<Fault> text(String where, String text, boolean grave) {
        List<Fault> faults = new ArrayList<>();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            faults.add(new Fault(where + " says nothing.", grave));
        }
        Tongue.letters(text, writing).ifPresent(fault -> faults.add(new Fault(where + ": " + fault.text(), grave)));
        faults.addAll(figures(where, text, grave));
        Contacts.in(text)
                .ifPresent(found -> faults.add(new Fault(
                        where + " has " + Fault.shown(found) + ": no addresses, handles or numbers to call.", grave)));
        if (text.indexOf('#') >= 0) {
            faults.add(new Fault(where + " has a hashtag; they have a list of their own.", grave));
        }
        return faults;
    }

    private List<Fault> figures(String where, String text, boolean grave) {
        return Figures.of(text, language).missingIn(said).stream()
                .map(figure -> new Fault(
                        where + " says " + figure.written() + ", which is not said in the film: leave it out.", grave))
                .toList();
    }

    /** Two titles of the same words in another order or with other marks are one. */
    private static String sameWords(String title) {
        Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        return words.stream().sorted().toList().toString();
    }
}
