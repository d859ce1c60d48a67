package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.media.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places of the studio's markets by their names in all its languages and both scripts. */
final class Gazetteer {
    private static final int LONGEST = 3;
    private static final Map<String, Spot> SPOTS = read();

    private Gazetteer() {}

    /** @param country ISO code of the country it lies in; empty for a country */
    record Spot(String country) {}

    /**
     * @param first index of its first word
     * @param end index after its last word
     * @param name as said, without article or preposition
     */
    record Mention(int first, int end, String name, Spot spot) {}

    static Optional<Mention> at(List<Word> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<Word> named = words.subList(at, at + length);
            if (!named.getFirst().capitalised() && !isArabic(named.getFirst().key())) {
                continue;
            }
            String whole = named.stream().map(Word::key).collect(Collectors.joining(" "));
            String key = whole.substring(named.getFirst().elided().length());
            for (String form : forms(key, whole)) {
                Spot spot = SPOTS.get(form);
                if (spot != null) {
                    return Optional.of(new Mention(at, at + length, name(named, form), spot));
                }
            }
        }
        return Optional.empty();
    }

    /** The country's name in the language of the film. */
    static Optional<String> region(Spot spot, Language language) {
        return spot.country.isEmpty()
                ? Optional.empty()
                : Optional.of(Locale.of("", spot.country)
                        .getDisplayCountry(language == Language.DARIJA ? Locale.of("ar") : language.locale()));
    }

    /** Arabic writes "in", "to" and "and" onto the name. */
    private static List<String> forms(String key, String whole) {
        return isArabic(key) && key.length() > 4 && "وبلف".indexOf(key.charAt(0)) >= 0
                ? List.of(key, key.substring(1))
                : List.of(whole, key);
    }

    private static String name(List<Word> named, String form) {
        String bare = named.stream().map(Word::bare).collect(Collectors.joining(" "));
        return bare.length() > form.length() ? bare.substring(bare.length() - form.length()) : bare;
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static Map<String, Spot> read() {
        Map<String, Spot> spots = new HashMap<>();
        for (String[] row : TableResource.rows("storyboarder/places.tsv")) {
            Spot spot = new Spot(row[0].equals("-") ? "" : row[0]);
            for (String name : (row[1] + "|" + row[2]).split("\\|")) {
                if (!name.isBlank()) {
                    spots.put(name.toLowerCase(Locale.ROOT).replace('’', '\''), spot);
                }
            }
        }
        return spots;
    }
}
