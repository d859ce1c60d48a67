package com.iafactory.studio.montage.type;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Text ready to be drawn: lines with the place of every word. Coordinates are pixels from the upper left corner of the
 * block, which is the top of the first line's capitals (or of what stands higher). Immutable.
 */
public final class ShapedText {
    /** Height of Inter's capitals, in sizes (its OS/2 table, sCapHeight 2048 ÷ 2816). */
    private static final double CAPITAL = 0.727;

    private final List<ShapedLine> lines;
    private final List<Place> places = new ArrayList<>();
    private final double size;
    private final double width;
    private final double height;

    /**
     * A word in its place.
     *
     * @param word index in the paragraph
     * @param line from 0
     * @param box from the first to the last letter's advance, from ascent to descent of the line
     * @param ink the smallest box around what is drawn
     */
    public record Place(int word, int line, Rectangle2D box, Rectangle2D ink) {}

    private record Origin(double x, double y) {}

    private final List<Origin> origins = new ArrayList<>();

    ShapedText(List<ShapedLine> lines, Paragraph paragraph, double size) {
        this.lines = List.copyOf(lines);
        this.size = size;
        width = lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
        double ascent =
                lines.isEmpty() ? 0 : Math.max(CAPITAL * size, -lines.getFirst().top());
        double descent = lines.isEmpty() ? 0 : Math.max(0, lines.getLast().bottom());
        height = ascent + (Math.max(lines.size(), 1) - 1) * paragraph.leading() * size + descent;
        for (int i = 0; i < lines.size(); i++) {
            ShapedLine line = lines.get(i);
            double slack = width - (line.right() - line.left());
            double x = -line.left() + slack * share(paragraph);
            double y = ascent + i * paragraph.leading() * size;
            origins.add(new Origin(x, y));
            for (ShapedLine.Word word : line.words()) {
                places.add(new Place(word.index(), i, moved(word.box(), x, y), moved(word.ink(), x, y)));
            }
        }
    }

    private static double share(Paragraph paragraph) {
        boolean right = paragraph.direction().rightToLeft();
        return switch (paragraph.alignment()) {
            case START -> right ? 1 : 0;
            case CENTER -> 0.5;
            case END -> right ? 0 : 1;
        };
    }

    private static Rectangle2D moved(Rectangle2D box, double x, double y) {
        return new Rectangle2D.Double(box.getX() + x, box.getY() + y, box.getWidth(), box.getHeight());
    }

    /** Pixels of the widest line. */
    public double width() {
        return width;
    }

    /** Pixels from the top of the first line to the lowest ink of the last. */
    public double height() {
        return height;
    }

    /** The size it was set in, pixels. */
    public double size() {
        return size;
    }

    /** Whether no line is far shorter than the widest. */
    boolean even() {
        return lines.stream().allMatch(line -> line.right() - line.left() >= 0.46 * width);
    }

    public int lines() {
        return lines.size();
    }

    /** From the upper edge to the baseline of a line, pixels; 0 when nothing could be drawn. */
    public double baseline(int line) {
        return line < origins.size() ? origins.get(line).y() : 0;
    }

    /** Left edge and width of a line as drawn. */
    public Rectangle2D lineBox(int line) {
        ShapedLine shaped = lines.get(line);
        Origin origin = origins.get(line);
        return new Rectangle2D.Double(
                shaped.left() + origin.x(),
                shaped.top() + origin.y(),
                shaped.right() - shaped.left(),
                shaped.bottom() - shaped.top());
    }

    /** Every word in reading order; a word too wide for a line has several places. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Draws everything with the colour of the graphics. */
    public void draw(Graphics2D graphics, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            Origin origin = origins.get(i);
            lines.get(i).layout().draw(graphics, (float) (x + origin.x()), (float) (y + origin.y()));
        }
    }

    /** Draws one word as it stands in its line, shaped among its neighbours. */
    public void draw(Graphics2D graphics, Place place, double x, double y) {
        ShapedLine line = lines.get(place.line());
        Origin origin = origins.get(place.line());
        int first = firstPlace(place.line());
        ShapedLine.Word word = line.words().get(places.indexOf(place) - first);
        Rectangle2D reach = moved(line.reach(word, size), x + origin.x(), y + origin.y());
        Shape before = graphics.getClip();
        graphics.clip(reach);
        line.layout().draw(graphics, (float) (x + origin.x()), (float) (y + origin.y()));
        graphics.setClip(before);
    }

    /** The outline of everything, for strokes and shadows. */
    public Shape outline(double x, double y) {
        java.awt.geom.Path2D outline = new java.awt.geom.Path2D.Double();
        for (int i = 0; i < lines.size(); i++) {
            Origin origin = origins.get(i);
            outline.append(
                    lines.get(i)
                            .layout()
                            .getOutline(
                                    java.awt.geom.AffineTransform.getTranslateInstance(x + origin.x(), y + origin.y())),
                    false);
        }
        return outline;
    }

    /** The outline of one word, for strokes and shadows; same place as {@link #draw}. */
    public Shape outline(Place place, double x, double y) {
        ShapedLine line = lines.get(place.line());
        Origin origin = origins.get(place.line());
        ShapedLine.Word word = line.words().get(places.indexOf(place) - firstPlace(place.line()));
        java.awt.geom.Area area = new java.awt.geom.Area(line.layout()
                .getOutline(java.awt.geom.AffineTransform.getTranslateInstance(x + origin.x(), y + origin.y())));
        area.intersect(new java.awt.geom.Area(moved(line.reach(word, size), x + origin.x(), y + origin.y())));
        return area;
    }

    private int firstPlace(int line) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).line() == line) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such line: " + line);
    }
}
