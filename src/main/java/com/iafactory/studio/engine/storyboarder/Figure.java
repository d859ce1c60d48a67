package com.iafactory.studio.engine.storyboarder;

/**
 * A number said in a sentence.
 *
 * @param first index of its first word
 * @param end index after its last word, unit included
 * @param value as written
 * @param number the same as a number, the unit's million left out
 * @param decimals digits after the decimal mark
 * @param unit as written; empty when there is none
 * @param striking how much it asks to be seen, 0 to 5
 */
record Figure(int first, int end, String value, double number, int decimals, String unit, int striking) {
    /** From here on a figure carries a plate of its own. */
    static final int BIG = 3;

    String display() {
        return unit.isEmpty() ? value : value + "\u00A0" + unit;
    }
}
