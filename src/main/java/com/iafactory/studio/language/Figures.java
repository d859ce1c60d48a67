package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.LetterDigits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures in a text, whatever digits and marks it writes them with.
 *
 * @param words those of digits and letters, figures or not: {@code 5G} stays {@code 5G} in every language
 */
record Figures(List<Figure> all, Set<String> words) {
    private static final String GAP = " \u00A0\u202F'’";
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{1,3}(?:[" + GAP + "]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*");
    private static final Pattern WORD = Pattern.compile("(?=\\d*\\p{L})(?=\\p{L}*\\d)[\\p{L}\\d]+");

    Figures {
        all = List.copyOf(all);
        words = Set.copyOf(words);
    }

    static Figures none() {
        return new Figures(List.of(), Set.of());
    }

    /**
     * One figure.
     *
     * @param values what it may mean: {@code 1.234} is a thousand in German and little more than one in English
     * @param word the one it stands in
     */
    record Figure(String written, Set<String> values, String word) {
        Figure {
            values = Set.copyOf(values);
        }

        boolean same(Figure other) {
            return values.stream().anyMatch(other.values::contains);
        }
    }

    static Figures of(String text, Language language) {
        String western = western(text);
        NavigableMap<Integer, String> mixed = new TreeMap<>();
        WORD.matcher(western)
                .results()
                .forEach(word -> mixed.put(word.start(), word.group().toLowerCase(Locale.ROOT)));
        List<Figure> found = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(LetterDigits.masked(western, language));
        while (matcher.find()) {
            Map.Entry<Integer, String> before = mixed.floorEntry(matcher.start());
            boolean inside = before != null
                    && matcher.start() < before.getKey() + before.getValue().length();
            found.addAll(read(matcher.group(), inside ? before.getValue() : matcher.group()));
        }
        return new Figures(found, Set.copyOf(mixed.values()));
    }

    /** Those of this text that the other does not have. */
    List<Figure> missingIn(Figures other) {
        return all.stream()
                .filter(figure -> !other.words.contains(figure.word))
                .filter(figure -> other.all.stream().noneMatch(figure::same))
                .toList();
    }

    private static List<Figure> read(String written, String word) {
        String plain = written.replaceAll("[" + GAP + "]", "");
        String[] parts = plain.split("[.,]");
        if (parts.length == 1) {
            return List.of(new Figure(written, Set.of(whole(plain)), word));
        }
        boolean grouped = parts[0].length() <= 3;
        for (int i = 1; i < parts.length; i++) {
            grouped &= parts[i].length() == 3;
        }
        Set<String> values = new HashSet<>();
        if (grouped) {
            values.add(whole(String.join("", parts)));
        }
        String last = parts[parts.length - 1];
        boolean oneMark = parts.length == 2;
        boolean twoMarks = plain.indexOf('.') >= 0 && plain.indexOf(',') >= 0;
        if (oneMark || twoMarks) {
            String before =
                    plain.substring(0, plain.length() - last.length() - 1).replaceAll("[.,]", "");
            String decimals = last.replaceFirst("0+$", "");
            values.add(decimals.isEmpty() ? whole(before) : whole(before) + "." + decimals);
        }
        if (!values.isEmpty()) {
            return List.of(new Figure(written, values, word));
        }
        // A date such as 12.03.2020: each of its numbers counts.
        List<Figure> each = new ArrayList<>();
        for (String part : parts) {
            each.add(new Figure(written, Set.of(whole(part)), word));
        }
        return each;
    }

    private static String whole(String digits) {
        String plain = digits.replaceFirst("^0+(?=\\d)", "");
        return plain.isEmpty() ? "0" : plain;
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
