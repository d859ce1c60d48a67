package com.iafactory.studio.language;

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
import java.util.stream.Stream;

/**
 * Names of people and brands in what is asked of makers of pictures. One capital names nobody by itself: rugs are Persian and arches
 * Moorish. A name is two capitals in a row that are no place and no style, or one after what says that somebody follows.
 */
final class Names {
    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]+";
    private static final Pattern ROW = Pattern.compile(CAPITAL + "(?:\\s+" + CAPITAL + ")+");
    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(?i:actor|actress|singer|rapper|president|minister|chancellor|king|"
                    + "queen|prince|princess|pope|painter|photographer|director|footballer|player|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|by|of the artist) ("
                    + CAPITAL + ")");
    private static final Pattern BEGINS = Pattern.compile("(?:^|[.!?:;“\"]\\s*)$");
    /** Nations, faiths, ages and styles: Persian, Moorish, Japanese, Gothic, Algerian. */
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{3,}(?:ish|ese|(?<!sh|k)ian|ean|esque)");

    private static final Pattern SHORTHAND = Pattern.compile("\\p{Lu}{2,5}");

    private static final Set<String> STYLES = set(
            "swiss french german roman norman ottoman dutch greek czech thai welsh irish polish finnish arab arabic american african "
                    + "mexican moroccan corsican gothic islamic nordic celtic baltic slavic hispanic icelandic atlantic pacific arctic classic berber kabyle tuareg alpine jura alps "
                    + "sahara sahel maghreb atlas mediterranean art deco nouveau baroque renaissance bauhaus polaroid kodak portra ektachrome "
                    + "fujifilm leica technicolor imax north south east west northern southern eastern western earth sun moon milky way "
                    + "january february march april may june july august september october november december "
                    + "monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan i");
    /** A row with one of these names a place. */
    private static final Set<String> PLACES =
            set("bridge valley street road avenue mountain mountains mount lake river sea ocean desert "
                    + "tower coast island islands gate square park bay gulf strait pass canyon falls forest glacier peninsula city town village "
                    + "station airport cathedral church mosque palace castle museum temple hill hills cape plateau peak oasis souk medina kasbah "
                    + "casbah quarter district new san santa saint great monte val lac");

    private static final Set<String> BRANDS =
            set("nike adidas iphone ipad coca-cola pepsi mcdonald mcdonalds starbucks instagram tiktok "
                    + "youtube facebook whatsapp disney pixar ghibli marvel pokemon ferrari mercedes bmw tesla google microsoft netflix lego "
                    + "barbie rolex gucci ikea");

    private final Set<String> known;

    /** @param about what the film says: names in it may be used */
    Names(String about) {
        this.known = words(about).collect(Collectors.toSet());
    }

    /** Those that are neither of the film nor of a place. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            List<String> words = List.of(row.group().split("\\s+"));
            boolean begins = BEGINS.matcher(text.substring(0, row.start())).find();
            // The first word of a sentence has its capital anyway.
            List<String> telling = begins ? words.subList(1, words.size()) : words;
            boolean place = words.stream().flatMap(Names::words).anyMatch(PLACES::contains);
            if (!place && telling.stream().anyMatch(this::strange)) {
                found.add(row.group());
            }
        }
        Matcher somebody = SOMEBODY.matcher(text);
        while (somebody.find()) {
            if (strange(somebody.group(1)) && found.stream().noneMatch(name -> name.contains(somebody.group(1)))) {
                found.add(somebody.group(1));
            }
        }
        return found;
    }

    Optional<String> brand(String text) {
        return words(text)
                .filter(word -> BRANDS.contains(word) && !known.contains(word))
                .findFirst();
    }

    private boolean strange(String word) {
        return !SHORTHAND.matcher(word).matches()
                && words(word)
                        .anyMatch(part -> !known.contains(part)
                                && !STYLES.contains(part)
                                && !ADJECTIVE.matcher(part).matches());
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty());
    }
}
