package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Imagery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll}\\p{N},;’'] )\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern IMITATION = Pattern.compile("(?i)\\b(?:in the style of|inspired by the work|à la)\\b");
    /** Words with a capital that name nobody. */
    private static final Set<String> COMMON = Set.of(
            "swiss",
            "alpine",
            "alps",
            "jura",
            "algerian",
            "african",
            "european",
            "mediterranean",
            "arabic",
            "arab",
            "french",
            "german",
            "italian",
            "english",
            "sahara",
            "saharan",
            "roman",
            "gothic",
            "berber",
            "kabyle",
            "ottoman",
            "islamic",
            "victorian",
            "art",
            "deco",
            "led",
            "north",
            "south",
            "east",
            "west",
            "earth",
            "sun",
            "moon",
            "milky",
            "way",
            "i");

    private static final Set<String> BRANDS = Set.of(
            "nike",
            "adidas",
            "iphone",
            "ipad",
            "coca-cola",
            "pepsi",
            "mcdonald",
            "mcdonalds",
            "starbucks",
            "instagram",
            "tiktok",
            "youtube",
            "facebook",
            "whatsapp",
            "disney",
            "pixar",
            "ghibli",
            "marvel",
            "pokemon",
            "ferrari",
            "mercedes",
            "bmw",
            "tesla",
            "google",
            "microsoft",
            "netflix",
            "lego",
            "barbie",
            "rolex",
            "gucci",
            "ikea");

    private final Set<String> known;

    /** @param about what the film says: names in it may be used */
    ImageryChecks(String about) {
        this.known = words(about).collect(Collectors.toSet());
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
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String name = names.group();
            if (words(name).anyMatch(word -> !known.contains(word) && !COMMON.contains(word))) {
                faults.add(Fault.grave(where + " names " + Fault.shown(name) + "; describe it instead."));
            }
        }
        words(text)
                .filter(word -> BRANDS.contains(word) && !known.contains(word))
                .findFirst()
                .ifPresent(brand ->
                        faults.add(Fault.grave(where + " names the brand " + brand + "; describe it instead.")));
        return faults;
    }

    private static java.util.stream.Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty());
    }
}
