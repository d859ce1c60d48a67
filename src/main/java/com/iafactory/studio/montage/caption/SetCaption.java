package com.iafactory.studio.montage.caption;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Weight;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A caption set into its zone: lines one under the other, each centred.
 *
 * @param size of the letters, pixels
 */
record SetCaption(SegmentCaption caption, List<SetLine> lines, double size) {
    /** Lines of a cue are kept as they are down to this share of the wanted size; below, they are broken anew. */
    private static final double LEAST = 0.72;
    /** Share of the size that stays free beside the widest line, for the outline and the box of the spoken word. */
    private static final double SIDE = 0.3;

    /** Margin of the box of the spoken word, in sizes: under half a space, so that it never touches the next word. */
    static final double MARGIN = 0.115;

    private static final double SMALLEST = 20;

    /**
     * @param first index of the line's first word among the words of the caption
     * @param x left edge on the canvas
     * @param y upper edge on the canvas
     */
    record SetLine(ShapedText text, int first, double x, double y) {
        /** Upper edge of the box of a spoken word, from the upper edge of the text. */
        double top(int line) {
            Rectangle2D ink = text.lineBox(line);
            return Math.min(text.baseline(line) - 0.93 * text.size(), ink.getMinY() - 0.1 * text.size());
        }

        /** Lower edge of the box of a spoken word. */
        double bottom(int line) {
            Rectangle2D ink = text.lineBox(line);
            return Math.max(text.baseline(line) + 0.27 * text.size(), ink.getMaxY() + 0.1 * text.size());
        }

        SetLine lifted(double by) {
            return new SetLine(text, first, x, y - by);
        }
    }

    static SetCaption of(SegmentCaption caption, TextSetter setter, Box zone, double size) {
        SetCaption set = fitted(caption, setter, zone, size);
        Box box = set.box();
        if (box.height() > zone.height() && size > SMALLEST) {
            return of(caption, setter, zone, size * 0.94);
        }
        double over = Math.max(0, box.bottom() - zone.bottom()) - Math.max(0, zone.y() - box.y());
        return new SetCaption(
                caption, set.lines.stream().map(line -> line.lifted(over)).toList(), set.size);
    }

    private static SetCaption fitted(SegmentCaption caption, TextSetter setter, Box zone, double size) {
        Direction direction = Direction.of(caption.text());
        double room = zone.width() - 2 * SIDE * size;
        double widest = 0;
        for (List<SegmentCaption.Word> line : caption.lines()) {
            widest = Math.max(
                    widest, setter.line(paragraph(line, direction), size).width());
        }
        double leading = direction.rightToLeft() ? 1.5 : 1.28;
        double fitting = Math.min(
                size,
                Math.min(
                        size * room / Math.max(1, widest),
                        highest(caption.lines().size(), leading, zone)));
        return fitting >= LEAST * size
                ? asGiven(caption, setter, zone, fitting, direction, leading)
                : brokenAnew(caption, setter, zone, size, direction, room, leading);
    }

    private static double highest(int lines, double leading, Box zone) {
        return zone.height() / ((lines - 1) * leading + 1.15);
    }

    private static SetCaption asGiven(
            SegmentCaption caption, TextSetter setter, Box zone, double size, Direction direction, double leading) {
        List<ShapedText> texts = caption.lines().stream()
                .map(line -> setter.line(paragraph(line, direction), size))
                .toList();
        if (texts.stream().anyMatch(text -> text.lines() == 0)) {
            // Nothing of some line can be drawn: what is left is set as a whole.
            return brokenAnew(caption, setter, zone, size, direction, zone.width(), leading);
        }
        double capital = texts.getFirst().baseline(0);
        double height = capital + (texts.size() - 1) * leading * size;
        double baseline = zone.y() + (zone.height() - height) / 2 + capital;
        List<SetLine> lines = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < texts.size(); i++) {
            ShapedText text = texts.get(i);
            double x = zone.x() + (zone.width() - text.width()) / 2;
            lines.add(new SetLine(text, first, x, baseline - text.baseline(0)));
            baseline += leading * size;
            first += caption.lines().get(i).size();
        }
        return new SetCaption(caption, lines, size);
    }

    private static SetCaption brokenAnew(
            SegmentCaption caption,
            TextSetter setter,
            Box zone,
            double size,
            Direction direction,
            double room,
            double leading) {
        Paragraph all = paragraph(caption.words(), direction).leaded(leading);
        ShapedText text = setter.fit(all, room, zone.height(), size, 3);
        double x = zone.x() + (zone.width() - text.width()) / 2;
        double y = zone.y() + (zone.height() - text.height()) / 2;
        return new SetCaption(caption, List.of(new SetLine(text, 0, x, y)), text.size());
    }

    private static Paragraph paragraph(List<SegmentCaption.Word> words, Direction direction) {
        List<Paragraph.Word> set = words.stream()
                .map(word -> new Paragraph.Word(word.text(), Weight.EXTRA_BOLD))
                .toList();
        return new Paragraph(set, Family.DISPLAY, direction, Paragraph.Alignment.CENTER, -10, 1.3);
    }

    /** Around all ink and every box that will mark a word, on the canvas. */
    Box box() {
        double left = Double.POSITIVE_INFINITY;
        double top = left;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = right;
        for (SetLine line : lines) {
            for (ShapedText.Place place : line.text().places()) {
                Rectangle2D ink = place.ink();
                left = Math.min(left, line.x() + ink.getMinX() - MARGIN * size);
                right = Math.max(right, line.x() + ink.getMaxX() + MARGIN * size);
                top = Math.min(top, line.y() + line.top(place.line()));
                bottom = Math.max(bottom, line.y() + line.bottom(place.line()));
            }
        }
        if (right < left) {
            return new Box(0, 0, 0, 0);
        }
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Box(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }
}
