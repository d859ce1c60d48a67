package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure set in tabular digits: every digit as wide as the widest, so that it can count without trembling. Always left to
 * right, as figures are in every language here.
 *
 * @param cells from left to right
 */
record Figure(List<Cell> cells, double width, double size) {
    /**
     * @param digit index among the digits of the figure, -1 for what stands between them
     * @param x left edge of the cell
     */
    record Cell(String text, int digit, double x, double width, ShapedText drawn) {}

    static Figure set(String value, double size, TextSetter setter) {
        double wide = 0;
        for (int d = 0; d < 10; d++) {
            wide = Math.max(wide, piece(Integer.toString(d), size, setter).width());
        }
        double gap = size * 0.035;
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        int digits = 0;
        for (String part : parts(value)) {
            boolean digit = Character.isDigit(part.codePointAt(0));
            ShapedText drawn = piece(part, size, setter);
            double width = digit ? wide : Math.max(drawn.width(), part.isBlank() ? size * 0.18 : 0);
            cells.add(new Cell(part, digit ? digits++ : -1, x, width, drawn));
            x += width + gap;
        }
        return new Figure(cells, Math.max(0, x - gap), size);
    }

    static ShapedText piece(String text, double size, TextSetter setter) {
        return setter.line(Paragraph.of(text, Family.DISPLAY, Weight.EXTRA_BOLD), size);
    }

    /** Single digits; what stands between them in one piece; white space is its own piece. */
    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder other = new StringBuilder();
        value.strip().codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (Character.isDigit(c) || blank) {
                if (!other.isEmpty()) {
                    parts.add(other.toString());
                    other.setLength(0);
                }
                parts.add(blank ? " " : Character.toString(c));
            } else {
                other.appendCodePoint(c);
            }
        });
        if (!other.isEmpty()) {
            parts.add(other.toString());
        }
        return parts;
    }

    /** The largest size up to {@code largest} at which the figure is no wider than {@code width}. */
    static Figure fit(String value, double largest, double width, TextSetter setter) {
        Figure figure = set(value, largest, setter);
        return figure.width <= width ? figure : set(value, Math.max(1, largest * width / figure.width * 0.995), setter);
    }

    /** Empty room before the first digit in its cell, so that the ink can stand on the margin. */
    double lead() {
        return cells.isEmpty()
                ? 0
                : (cells.getFirst().width() - cells.getFirst().drawn().width()) / 2;
    }

    /** The digits alone, as 0 to 9. */
    String digits() {
        StringBuilder digits = new StringBuilder();
        cells.stream()
                .filter(c -> c.digit() >= 0)
                .forEach(c -> digits.append(Character.digit(c.text().codePointAt(0), 10)));
        return digits.toString();
    }
}
