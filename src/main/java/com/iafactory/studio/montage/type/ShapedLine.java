package com.iafactory.studio.montage.type;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One line with the places of its words, relative to the left end of its baseline.
 *
 * @param words one a word of the line, in reading order
 */
record ShapedLine(TextLayout layout, List<Word> words) {

    /**
     * @param index of the word in the paragraph
     * @param box from the first to the last letter's advance, and from ascent to descent
     * @param ink what is drawn
     */
    record Word(int index, Rectangle2D box, Rectangle2D ink) {}

    static ShapedLine of(TextLayout layout, List<Integer> indices, List<Integer> lengths) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < indices.size(); i++) {
            int end = at + lengths.get(i);
            Shape box = layout.getLogicalHighlightShape(at, end);
            Shape ink = layout.getBlackBoxBounds(at, end);
            words.add(new Word(indices.get(i), box.getBounds2D(), ink.getBounds2D()));
            at = end + 1;
        }
        return new ShapedLine(layout, words);
    }

    double left() {
        return words.stream().mapToDouble(w -> w.box().getMinX()).min().orElse(0);
    }

    double right() {
        return words.stream().mapToDouble(w -> w.box().getMaxX()).max().orElse(0);
    }

    double top() {
        return words.stream().mapToDouble(w -> w.ink().getMinY()).min().orElse(0);
    }

    double bottom() {
        return words.stream().mapToDouble(w -> w.ink().getMaxY()).max().orElse(0);
    }

    /** The stretch of the line that belongs to a word and to no other: halfway to its neighbours. */
    Rectangle2D reach(Word word, double far) {
        double left = word.ink().getMinX() - far;
        double right = word.ink().getMaxX() + far;
        for (Word other : words) {
            if (other.box().getMaxX() <= word.box().getMinX() + 0.5) {
                left = Math.max(left, (other.box().getMaxX() + word.box().getMinX()) / 2);
            }
            if (other.box().getMinX() >= word.box().getMaxX() - 0.5) {
                right = Math.min(right, (other.box().getMinX() + word.box().getMaxX()) / 2);
            }
        }
        return new Rectangle2D.Double(
                left, word.ink().getMinY() - far, right - left, word.ink().getHeight() + 2 * far);
    }
}
