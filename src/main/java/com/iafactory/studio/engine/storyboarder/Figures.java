package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the figures of a sentence with their units; years, ordinals, dates and times of day are none. */
final class Figures {
    private static final Set<String> SYMBOLS = Set.of(
            "%",
            "‰",
            "°",
            "°C",
            "C",
            "km",
            "km²",
            "km2",
            "km/h",
            "m",
            "m²",
            "m2",
            "m³",
            "m3",
            "cm",
            "mm",
            "kg",
            "g",
            "t",
            "ha",
            "l",
            "hl",
            "kWh",
            "MWh",
            "GWh",
            "TWh",
            "kW",
            "MW",
            "GW",
            "€",
            "$",
            "£",
            "CHF",
            "EUR",
            "USD",
            "DA",
            "DZD",
            "Fr",
            "Fr.",
            "h",
            "min",
            "s",
            "Go",
            "GB",
            "Mio",
            "Mrd",
            "Mio.",
            "Mrd.",
            "M",
            "Md",
            "ans",
            "x",
            "٪",
            "كم",
            "كلم",
            "دج",
            "kV",
            "bar",
            "Mbit/s",
            "Gbit/s",
            "-Prozent");

    private Figures() {}

    static boolean isSymbol(String text) {
        return SYMBOLS.contains(text);
    }

    /** Whether a number of four digits names a year rather than counting what follows. */
    static boolean isYear(List<Word> words, int at, Grammar grammar) {
        Word word = words.get(at);
        if (!word.bare().matches("(1\\d|20)\\d\\d|2100|[١٢][٠-٩]{3}")
                || (unitEnd(words, at + 1, grammar) > at + 1 && open(words, at))) {
            return false;
        }
        if (at > 0
                && (grammar.is(SmallWord.YEAR_OPENER, words.get(at - 1))
                        || grammar.is(SmallWord.MONTH, words.get(at - 1)))) {
            return true;
        }
        boolean counts = at + 1 < words.size()
                && open(words, at)
                && grammar.speaks(words.get(at + 1))
                && words.get(at + 1).capitalised() == (grammar.language() == Language.DE);
        // "2024" alone is a year; "rund 1400" and "les 2000" lead to what they count.
        boolean approximate = at > 0
                && (grammar.is(SmallWord.WEAK, words.get(at - 1))
                        || grammar.is(SmallWord.DETERMINER, words.get(at - 1)));
        boolean modern = word.bare().matches("(19|20)\\d\\d");
        return !(counts && (approximate || !modern));
    }

    static List<Figure> of(List<Word> words, Grammar grammar) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Figure> figure = at(words, at, grammar);
            figure.ifPresent(figures::add);
            at = figure.map(Figure::end).orElse(at + 1);
        }
        return figures;
    }

    private static Optional<Figure> at(List<Word> words, int at, Grammar grammar) {
        Word word = words.get(at);
        if (!word.hasDigit() || isDate(words, at, grammar)) {
            return Optional.empty();
        }
        int end = at + 1;
        String text = word.bare();
        while (text.matches("\\d{1,3}([\\u00A0\\u202F]\\d{3})*")
                && end < words.size()
                && words.get(end - 1).written().equals(words.get(end - 1).bare())
                && words.get(end).bare().matches("\\d{3}([%€].*)?")) {
            text += "\u202F" + words.get(end).bare();
            end++;
        }
        int last = end;
        return Numeral.parse(text, grammar.language())
                .filter(n -> n.attached().isEmpty() || isUnit(n.attached(), grammar))
                .filter(n -> !ordinal(words, last - 1, grammar))
                .map(n -> figure(words, at, last, n, grammar));
    }

    private static Figure figure(List<Word> words, int first, int end, Numeral numeral, Grammar grammar) {
        String unit = numeral.attached();
        int after = end;
        if (unit.isEmpty() && first > 0 && isCurrency(words.get(first - 1))) {
            return new Figure(
                    first - 1,
                    end,
                    numeral.value(),
                    numeral.number(),
                    numeral.decimals(),
                    words.get(first - 1).bare(),
                    4);
        }
        if (open(words, end - 1)) {
            after = unitEnd(words, end, grammar);
            if (after > end) {
                unit = (unit + " " + join(words, end, after)).strip();
            }
        }
        return new Figure(
                first,
                after,
                numeral.value(),
                numeral.number(),
                numeral.decimals(),
                unit,
                striking(numeral.number(), unit, grammar));
    }

    /** Where the unit that begins at a word ends; the same word when none begins there. */
    private static int unitEnd(List<Word> words, int at, Grammar grammar) {
        if (at >= words.size()) {
            return at;
        }
        Word word = words.get(at);
        if (grammar.is(SmallWord.MILLION, word)) {
            int of = at + 1;
            if (open(words, at) && of < words.size()) {
                Word next = words.get(of);
                if ((!next.elided().isEmpty() && grammar.is(SmallWord.UNIT, next.core()))
                        || isUnit(next.bare(), grammar)) {
                    return of + 1;
                }
                boolean linked = grammar.is(SmallWord.FROM, next)
                        || next.key().equals("di")
                        || next.key().equals("of");
                if (linked && of + 1 < words.size() && isUnit(words.get(of + 1).bare(), grammar)) {
                    return of + 2;
                }
            }
            return of;
        }
        if (at + 1 < words.size()
                && open(words, at)
                && grammar.is(
                        SmallWord.UNIT, word.key() + " " + words.get(at + 1).key())) {
            return at + 2;
        }
        return isUnit(word.bare(), grammar) ? at + 1 : at;
    }

    private static boolean isUnit(String text, Grammar grammar) {
        return isSymbol(text)
                || grammar.is(SmallWord.UNIT, text.toLowerCase(java.util.Locale.ROOT))
                || grammar.is(SmallWord.MILLION, text.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isCurrency(Word word) {
        return word.written().matches("CHF|EUR|USD|DZD|DA|Fr\\.|[€$£]");
    }

    private static boolean isDate(List<Word> words, int at, Grammar grammar) {
        boolean year = isYear(words, at, grammar);
        boolean month = (at + 1 < words.size() && grammar.is(SmallWord.MONTH, words.get(at + 1)))
                || (at > 0 && grammar.is(SmallWord.MONTH, words.get(at - 1)));
        return year || month;
    }

    /** German "am 3. Tag": a number with a full stop inside a sentence. */
    private static boolean ordinal(List<Word> words, int at, Grammar grammar) {
        return grammar.language() == Language.DE
                && words.get(at).written().endsWith(".")
                && at + 1 < words.size()
                && words.get(at).bare().length() <= 2;
    }

    private static boolean open(List<Word> words, int at) {
        return !words.get(at).endsWith(".,;:!?،؛؟)");
    }

    private static int striking(double number, String unit, Grammar grammar) {
        double size = Math.abs(number);
        boolean large = unit.contains("%")
                || unit.contains("٪")
                || grammar.is(SmallWord.MILLION, unit.split(" ")[0].toLowerCase(java.util.Locale.ROOT));
        if (large) {
            return 5;
        }
        if (!unit.isEmpty()) {
            return size >= 10 ? 4 : 3;
        }
        return size >= 1000 ? 4 : size >= 100 ? 3 : size >= 10 ? 1 : 0;
    }

    private static String join(List<Word> words, int first, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < end; i++) {
            joined.append(i == first ? "" : " ").append(words.get(i).bare());
        }
        return joined.toString();
    }
}
