package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written in one of the six languages, with what is attached to it: {@code 3,5}, {@code 1'200}, {@code 45%},
 * {@code CHF12.50}, {@code ١٢٫٥}.
 *
 * @param value as written, without what is attached
 * @param attached currency before or unit after; empty when there is none
 */
record Numeral(String value, double number, int decimals, String attached) {
    private static final String SPACES = "[\\u0020\\u00A0\\u202F\\u2009]";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<before>[€$£]|CHF|Fr\\.|EUR|USD)?" + SPACES + "?"
                    + "(?<value>[+\\-−]?(?:\\d{1,3}(?:[.,'’٬\\u0020\\u00A0\\u202F\\u2009]\\d{3})+|\\d+)(?:[.,٫]\\d+)?)"
                    + SPACES + "?(?<after>[^\\d\\s].*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<Numeral> parse(String text, Language language) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String value = shape.group("value");
        StringBuilder digits = new StringBuilder();
        int decimals = 0;
        int mark = decimalMark(value, language);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
                decimals += mark >= 0 && i > mark ? 1 : 0;
            } else if (i == mark) {
                digits.append('.');
            } else if (c == '-' || c == '−') {
                digits.append('-');
            }
        }
        String before = Optional.ofNullable(shape.group("before")).orElse("");
        String after = Optional.ofNullable(shape.group("after")).orElse("").strip();
        return Optional.of(
                new Numeral(value, Double.parseDouble(digits.toString()), decimals, before.isEmpty() ? after : before));
    }

    /** A point or comma before exactly three digits groups thousands where the language groups so; else it is the decimal mark. */
    private static int decimalMark(String value, Language language) {
        int last = Math.max(value.lastIndexOf('.'), value.lastIndexOf(','));
        int arabic = value.lastIndexOf('٫');
        if (arabic >= 0 || last < 0) {
            return arabic;
        }
        char mark = value.charAt(last);
        boolean threeDigits = value.length() - last == 4;
        boolean mixed = value.indexOf(mark == '.' ? ',' : '.') >= 0;
        boolean repeated = value.indexOf(mark) != last;
        boolean swiss = value.indexOf('\'') >= 0 || value.indexOf('’') >= 0;
        char grouping = language == Language.EN ? ',' : '.';
        return threeDigits && !swiss && (repeated || (mark == grouping && !mixed)) ? -1 : last;
    }
}
