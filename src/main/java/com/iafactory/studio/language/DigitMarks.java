package com.iafactory.studio.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What figures in digits may mean: {@code 1.234} is a thousand in German and little more than one in English. */
final class DigitMarks {
    private static final String GAP = " \u00A0\u202F'’";

    /** One figure with its marks. */
    static final Pattern WRITTEN =
            Pattern.compile("\\d{1,3}(?:[" + GAP + "]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*");

    private DigitMarks() {}

    /** All that each of its numbers may mean: those of a date are several. */
    static List<Set<String>> read(String written) {
        String plain = written.replaceAll("[" + GAP + "]", "");
        String[] parts = plain.split("[.,]");
        if (parts.length == 1) {
            return List.of(Set.of(whole(plain)));
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
            return List.of(values);
        }
        // A date such as 12.03.2020: each of its numbers counts.
        List<Set<String>> each = new ArrayList<>();
        for (String part : parts) {
            each.add(Set.of(whole(part)));
        }
        return each;
    }

    private static String whole(String digits) {
        String plain = digits.replaceFirst("^0+(?=\\d)", "");
        return plain.isEmpty() ? "0" : plain;
    }
}
