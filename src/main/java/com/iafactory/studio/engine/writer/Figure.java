package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell of a table.
 *
 * @param value the number itself
 * @param unit what is written beside it, empty when nothing is
 */
record Figure(double value, String unit) {
    private static final String GAP = " \u00A0\u202F";
    private static final Pattern CELL = Pattern.compile("^[" + GAP + "]*(?:[≈~]|env\\.|ca\\.)?([\\p{L}€$£]{0,4})[" + GAP
            + "]*([+\\-−–]?\\d[\\d.,'’" + GAP + "]*)([^\\d]{0,24})$");

    static Optional<Figure> of(String cell, Language language) {
        Matcher matcher = CELL.matcher(western(cell));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2).replaceAll("['’" + GAP + "]", "").replaceFirst("^[−–]", "-");
        String unit = (matcher.group(1) + " " + matcher.group(3)).strip();
        String plain = decimal(digits.replaceFirst("[.,]+$", ""), language);
        try {
            return Optional.of(new Figure(Double.parseDouble(plain), unit));
        } catch (NumberFormatException e) {
            return Optional.empty(); // a date such as 12.03.2020
        }
    }

    /** Whether it looks like a year: then it counts nothing. */
    boolean yearLike() {
        return unit.isEmpty() && value == Math.rint(value) && value >= 1000 && value <= 2100;
    }

    /** The last of two kinds of marks is the decimal one; a single mark before three digits groups them by the language's use. */
    private static String decimal(String digits, Language language) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        }
        if (comma >= 0) {
            boolean groups = language == Language.EN && digits.matches("[+-]?\\d{1,3}(?:,\\d{3})+");
            return groups ? digits.replace(",", "") : digits.replace(',', '.');
        }
        boolean groups = language != Language.EN && digits.matches("[+-]?\\d{1,3}(?:\\.\\d{3})+");
        return groups ? digits.replace(".", "") : digits;
    }

    private static String western(String cell) {
        StringBuilder western = new StringBuilder();
        cell.chars().forEach(c -> {
            if (c >= '٠' && c <= '٩') {
                western.append((char) ('0' + c - '٠'));
            } else if (c == '٫') {
                western.append('.');
            } else if (c == '٬') {
                western.append('\'');
            } else {
                western.append(c == '٪' ? '%' : (char) c);
            }
        });
        return western.toString();
    }
}
