package com.iafactory.studio.engine.writer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a table counts, out of its header: {@code Prix (CHF)} is the measure "Prix" in the unit "CHF".
 *
 * @param unit empty when the header names none
 */
record Measure(String name, String unit) {
    private static final Pattern BRACKETS = Pattern.compile("^(.+?)[\\s\u00A0]*[(\\[]([^()\\d]{1,24})[)\\]]$");
    private static final Pattern IN = Pattern.compile(
            "^(.+?)[,\\s]+(?:en|in|بـ|ب)[\\s\u00A0]?(%|‰|[€$]|\\p{Lu}{3}|km²?|kg|km/h|Prozent"
                    + "|millions?|milliards?|milliers|Millionen|Milliarden|Tausend|Mio\\.|Mrd\\.|milioni|miliardi|migliaia|billions?|thousands?|الملايين)$");

    static Measure of(String header) {
        Matcher brackets = BRACKETS.matcher(header);
        if (brackets.matches()) {
            return new Measure(brackets.group(1), brackets.group(2).replaceFirst("^(?:in|en) ", ""));
        }
        Matcher in = IN.matcher(header);
        return in.matches() ? new Measure(in.group(1), in.group(2)) : new Measure(header, "");
    }
}
