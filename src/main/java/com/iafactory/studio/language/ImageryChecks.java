package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Imagery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of makers of pictures: English, of a fair length, without people's names and brands that the film is not about. */
final class ImageryChecks {
    private static final int SHORTEST_PROMPT = 20;
    private static final int LONGEST_PROMPT = 500;
    private static final int LONGEST_STYLE = 300;
    private static final int FEWEST_KEYWORDS = 2;
    private static final int MOST_KEYWORDS = 5;
    private static final int LONGEST_KEYWORD = 40;

    private static final Pattern IMITATION = Pattern.compile("(?i)\\b(?:in the style of|inspired by the work|à la)\\b");
    private final Names names;

    /** @param about what the film says: names in it may be used */
    ImageryChecks(String about) {
        this.names = new Names(about);
    }

    List<Fault> style(String style) {
        List<Fault> faults = new ArrayList<>();
        if (style.length() < SHORTEST_PROMPT || style.length() > LONGEST_STYLE) {
            faults.add(Fault.grave(
                    "The style has " + style.length() + " characters; it has 20 to " + LONGEST_STYLE + "."));
        }
        faults.addAll(names("The style", style));
        return faults;
    }

    List<Fault> shot(int number, Imagery imagery) {
        List<Fault> faults = new ArrayList<>();
        String where = "Shot " + number;
        int length = imagery.prompt().length();
        if (length < SHORTEST_PROMPT || length > LONGEST_PROMPT) {
            faults.add(Fault.grave(
                    where + " has a prompt of " + length + " characters; it has 20 to " + LONGEST_PROMPT + "."));
        }
        int keywords = imagery.keywords().size();
        boolean odd = imagery.keywords().stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST_KEYWORD);
        if (keywords < FEWEST_KEYWORDS || keywords > MOST_KEYWORDS || odd) {
            faults.add(Fault.grave(where + " has " + keywords + " keywords; it has two to five short ones."));
        }
        faults.addAll(names(where, imagery.prompt()));
        faults.addAll(names(
                where,
                imagery.palette() + ". " + String.join(" ", imagery.keywords()).toLowerCase(Locale.ROOT)));
        return faults;
    }

    /** A whole prompt, with the style in it. */
    List<Fault> prompt(String where, String prompt) {
        List<Fault> faults = new ArrayList<>();
        if (prompt.length() < SHORTEST_PROMPT || prompt.length() > LONGEST_PROMPT + LONGEST_STYLE) {
            faults.add(Fault.grave(where + " has " + prompt.length() + " characters; it has 20 to "
                    + (LONGEST_PROMPT + LONGEST_STYLE) + "."));
        }
        faults.addAll(words(where, prompt));
        return faults;
    }

    /** A description of any length: in English, of nobody by name. */
    List<Fault> words(String where, String text) {
        List<Fault> faults = new ArrayList<>(names(where, text));
        if (!latin(text)) {
            faults.add(Fault.grave(where + " must be in English."));
        } else {
            Tongue.other(text, Language.EN).ifPresent(faults::add);
        }
        return faults;
    }

    private static boolean latin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Of many prompts together: one alone is too short to tell. */
    static Optional<Fault> language(List<Imagery> all) {
        String text = all.stream().map(Imagery::prompt).collect(Collectors.joining(". "));
        return latin(text)
                ? Tongue.other(text, Language.EN)
                : Optional.of(Fault.grave("The prompts must be in English."));
    }

    private List<Fault> names(String where, String text) {
        List<Fault> faults = new ArrayList<>();
        Contacts.in(text).ifPresent(found -> faults.add(Fault.grave(where + " has " + Fault.shown(found) + ".")));
        if (IMITATION.matcher(text).find()) {
            faults.add(Fault.grave(where + " imitates somebody; say what it looks like."));
        }
        names.in(text)
                .forEach(name ->
                        faults.add(Fault.grave(where + " names " + Fault.shown(name) + "; describe it instead.")));
        names.brand(text)
                .ifPresent(brand ->
                        faults.add(Fault.grave(where + " names the brand " + brand + "; describe it instead.")));
        return faults;
    }
}
