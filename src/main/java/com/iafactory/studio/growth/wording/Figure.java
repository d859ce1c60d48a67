package com.iafactory.studio.growth.wording;

/**
 * A number of the text with what it counts.
 *
 * @param text as written, for example {@code 58,5 secondes}; only the number when nothing countable follows
 * @param value its size as far as it can be read, for ranking
 * @param kind a year, a day of a month, or a quantity
 * @param counted whether a unit or a noun follows that makes it a phrase
 * @param sentence the sentence it stands in
 */
public record Figure(String text, double value, Kind kind, boolean counted, String sentence) {
    /** What a number says. */
    public enum Kind {
        YEAR,
        DAY,
        QUANTITY
    }
}
