package com.iafactory.studio.language;

import com.iafactory.studio.language.numeral.Digits;
import com.iafactory.studio.language.numeral.Numeral;
import com.iafactory.studio.language.numeral.Numerals;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.LetterDigits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures in a text, whatever digits, marks and words it writes them with.
 *
 * @param all those that are stated, and may be wrong
 * @param counts small counts, ordinals and manners of speaking in words: they hold others up, and need nobody to hold them up
 * @param words those of digits and letters, figures or not: {@code 5G} stays {@code 5G} in every language
 * @param units what figures may be counted in beside which it does not stand: "in millions" over a column
 */
record Figures(List<Figure> all, List<Figure> counts, Set<String> words, Set<String> units) {
    /** Nobody counts millions with more digits. */
    private static final int LONGEST_COUNTED = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

    Figures {
        all = List.copyOf(all);
        counts = List.copyOf(counts);
        words = Set.copyOf(words);
        units = Set.copyOf(units);
    }

    static Figures none() {
        return new Figures(List.of(), List.of(), Set.of(), Set.of());
    }

    /**
     * One figure.
     *
     * @param values what it may mean: {@code 1.234} is a thousand in German and little more than one in English
     * @param counted the 3 of three millions; else the values
     * @param unit what it is counted in: a million; one where it is in nothing
     * @param word the one it stands in
     */
    record Figure(String written, Set<String> values, Set<String> counted, String unit, String word) {
        Figure {
            values = Set.copyOf(values);
            counted = Set.copyOf(counted);
        }

        Figure(String written, Set<String> values, String word) {
            this(written, values, values, "1", word);
        }

        /** Whether a text that says the other may say this. */
        private boolean heldUpBy(Figure other) {
            return any(values, other.values) || any(values, other.counted);
        }

        private static boolean any(Set<String> some, Set<String> others) {
            return some.stream().anyMatch(others::contains);
        }
    }

    static Figures of(String text, Language language) {
        String western = western(text);
        NavigableMap<Integer, String> mixed = new TreeMap<>();
        WORD.matcher(western)
                .results()
                .filter(word -> mixed(word.group()))
                .forEach(word -> mixed.put(word.start(), word.group().toLowerCase(Locale.ROOT)));
        NavigableMap<Integer, List<Figure>> found = new TreeMap<>();
        List<Digits> digits = new ArrayList<>();
        Matcher matcher = DigitMarks.WRITTEN.matcher(LetterDigits.masked(western, language));
        while (matcher.find()) {
            Map.Entry<Integer, String> before = mixed.floorEntry(matcher.start());
            boolean inside = before != null
                    && matcher.start() < before.getKey() + before.getValue().length();
            String word = inside ? before.getValue() : matcher.group();
            List<Figure> read = DigitMarks.read(matcher.group()).stream()
                    .map(values -> new Figure(matcher.group(), values, word))
                    .toList();
            found.put(matcher.start(), read);
            if (matcher.end() - matcher.start() <= LONGEST_COUNTED) {
                digits.add(new Digits(
                        matcher.start(),
                        matcher.end(),
                        read.getFirst().values().stream().map(BigDecimal::new).toList()));
            }
        }
        return with(Numerals.in(western, language, digits), western, found, Set.copyOf(mixed.values()));
    }

    private static Figures with(
            Numerals numerals, String western, NavigableMap<Integer, List<Figure>> found, Set<String> words) {
        List<Figure> counts = new ArrayList<>();
        for (Numeral numeral : numerals.all()) {
            String written = western.substring(numeral.start(), numeral.end());
            List<Figure> digits = found.getOrDefault(numeral.start(), List.of());
            Figure figure = new Figure(
                    written,
                    plain(numeral.values()),
                    plain(numeral.counted()),
                    plain(numeral.scale()),
                    digits.isEmpty()
                            ? written.toLowerCase(Locale.ROOT)
                            : digits.getFirst().word());
            if (numeral.weight() == Numeral.Weight.COUNT) {
                counts.add(figure);
            } else if (digits.size() <= 1) {
                found.subMap(numeral.start(), numeral.end()).clear();
                found.put(numeral.start(), List.of(figure));
            }
        }
        List<Figure> all = found.values().stream().flatMap(List::stream).toList();
        return new Figures(all, counts, words, plain(numerals.loose()));
    }

    private static boolean mixed(String word) {
        return word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().anyMatch(Character::isDigit);
    }

    /** Those of this text that the other does not have. */
    List<Figure> missingIn(Figures other) {
        return all.stream()
                .filter(figure -> !other.words.contains(figure.word))
                .filter(figure -> !other.holdsUp(figure))
                .toList();
    }

    boolean holdsUp(Figure figure) {
        return Stream.concat(all.stream(), counts.stream())
                .anyMatch(own ->
                        figure.heldUpBy(own) || units.contains(figure.unit) && Figure.any(figure.counted, own.values));
    }

    private static Set<String> plain(Set<BigDecimal> values) {
        return values.stream().map(Figures::plain).collect(Collectors.toSet());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '٫') {
                western.append('.');
            } else if (c == '٬') {
                western.append('’');
            } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                western.append(Character.digit(c, 10));
            } else {
                western.appendCodePoint(c);
            }
        });
        return western.toString();
    }
}
