package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** "3 to 5 million": what stands before the last number of a range may be counted in what that is counted in. */
record Ranges(Lexicon lexicon, String text, Map<Integer, Digits> digits) {
    private static final Pattern DASH = Pattern.compile("[ \\u00A0\\u202F]?[-‐‑–—/][ \\u00A0\\u202F]?");
    private static final int LONGEST_LINK = 12;

    /** The same numbers, some with one more meaning; and figures in digits that have got one by it. */
    List<Numeral> widen(List<Numeral> numerals) {
        NavigableMap<Integer, Numeral> byStart = new TreeMap<>();
        numerals.forEach(numeral -> byStart.put(numeral.start(), numeral));
        NavigableMap<Integer, Numeral> plain = new TreeMap<>();
        digits.values().stream()
                .filter(figure -> !byStart.containsKey(figure.start()))
                .map(Ranges::plain)
                .forEach(number -> plain.put(number.end(), number));
        numerals.stream().filter(number -> !scaled(number)).forEach(number -> plain.put(number.end(), number));
        for (Numeral last : numerals) {
            Map.Entry<Integer, Numeral> first = plain.floorEntry(last.start());
            if (scaled(last) && first != null && linked(first.getKey(), last.start())) {
                byStart.put(first.getValue().start(), in(first.getValue(), last.scale()));
            }
        }
        return List.copyOf(byStart.values());
    }

    private static boolean scaled(Numeral number) {
        return number.scale().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean linked(int end, int start) {
        if (end >= start || start - end > LONGEST_LINK) {
            return false;
        }
        String between = text.substring(end, start);
        return DASH.matcher(between).matches()
                || lexicon.words("range").contains(Spelling.of(between.strip())) && !between.contains("\n");
    }

    private static Numeral in(Numeral number, BigDecimal scale) {
        Set<BigDecimal> values = new HashSet<>(number.values());
        number.values().forEach(value -> values.add(value.multiply(scale)));
        return new Numeral(
                number.start(),
                number.end(),
                values,
                number.counted(),
                BigDecimal.ONE,
                number.weight(),
                number.digits());
    }

    private static Numeral plain(Digits figure) {
        Set<BigDecimal> values = Set.copyOf(figure.values());
        return new Numeral(figure.start(), figure.end(), values, values, BigDecimal.ONE, Numeral.Weight.FIGURE, true);
    }
}
