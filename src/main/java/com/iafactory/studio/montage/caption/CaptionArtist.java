package com.iafactory.studio.montage.caption;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.Sprite;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws burnt-in captions: heavy letters with outline and soft shadow, the spoken word dark on a box of accent colour that
 * pops in with the voice. Words stand as their script orders them. Thread-safe.
 */
public final class CaptionArtist {
    /** Part of the digest of every segment with captions. */
    public static final String VERSION = "captions-2";

    /** Frames in which a caption grows and a box pops: 100 ms. */
    private static final int POP = 3;
    /** A word stays marked until the next one, if that comes within this many frames. */
    private static final int BRIDGE = 9;

    private static final int SHADOW = 14;
    private static final Sprite NOTHING = Sprite.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE));

    private final TextSetter setter;

    public CaptionArtist(TextSetter setter) {
        this.setter = setter;
    }

    /** Letters no font has, over all captions; ask before rendering. */
    public Set<String> missingGlyphs(List<SegmentCaption> captions) {
        Set<String> missing = new LinkedHashSet<>();
        captions.forEach(caption -> missing.addAll(setter.missingGlyphs(caption.text())));
        return missing;
    }

    /** Where each caption, the boxes of its words included, comes to stand on the canvas. */
    public List<Box> boxes(List<SegmentCaption> captions, Box zone) {
        return captions.stream()
                .map(caption -> set(caption, zone))
                .map(SetCaption::box)
                .toList();
    }

    /**
     * Layers that show the captions in their frames.
     *
     * @param zone where captions stand
     */
    public List<Layer> draw(List<SegmentCaption> captions, Box zone, CaptionStyle style) {
        List<Layer> layers = new ArrayList<>();
        for (SegmentCaption caption : captions) {
            SetCaption set = set(caption, zone);
            if (set.lines().stream().anyMatch(line -> !line.text().places().isEmpty())) {
                layers.add(words(set, style));
                layers.addAll(boxes(set, style));
            }
        }
        return layers;
    }

    private SetCaption set(SegmentCaption caption, Box zone) {
        return SetCaption.of(caption, setter, zone, wanted(zone));
    }

    /** 84 px in the zone of a vertical film, 52 in the low and wide one of a landscape film. */
    private static double wanted(Box zone) {
        return Math.clamp(zone.height() * 0.353, 52.0, 84.0);
    }

    /** 7 px at 84 px. */
    private static double outline(double size) {
        return size / 12;
    }

    private static Layer words(SetCaption set, CaptionStyle style) {
        Box inner = set.box();
        Box box = new Box(
                inner.x() - SHADOW, inner.y() - SHADOW, inner.width() + 2 * SHADOW, inner.height() + 2 * SHADOW);
        BufferedImage image = picture(box.width(), box.height());
        Graphics2D pen = pen(image);
        pen.setStroke(stroke(set.size() * 1.25));
        pen.setColor(new Color(0, 0, 0, 150));
        set.lines().forEach(line -> {
            java.awt.Shape shape = line.text().outline(line.x() - box.x(), line.y() - box.y() + set.size() / 20);
            pen.draw(shape);
            pen.fill(shape);
        });
        SoftShadow.blur(image, SHADOW / 3);
        pen.setColor(style.outlineColour());
        pen.setStroke(stroke(set.size()));
        set.lines().forEach(line -> pen.draw(line.text().outline(line.x() - box.x(), line.y() - box.y())));
        pen.setColor(style.inkColour());
        set.lines().forEach(line -> line.text().draw(pen, line.x() - box.x(), line.y() - box.y()));
        pen.dispose();
        return layer(
                Sprite.of(image),
                box.x(),
                box.y(),
                set.caption().start(),
                set.caption().end(),
                0.94,
                1);
    }

    private static List<Layer> boxes(SetCaption set, CaptionStyle style) {
        List<SegmentCaption.Word> words = set.caption().words();
        List<Layer> layers = new ArrayList<>();
        for (SetCaption.SetLine line : set.lines()) {
            for (ShapedText.Place place : line.text().places()) {
                int index = line.first() + place.word();
                SegmentCaption.Word word = words.get(index);
                int next = index + 1 < words.size()
                        ? words.get(index + 1).start()
                        : set.caption().end();
                int end = next - word.end() <= BRIDGE ? next : word.end() + 2;
                layers.add(box(
                        set,
                        line,
                        place,
                        style,
                        word.start(),
                        Math.min(end, set.caption().end())));
            }
        }
        return layers;
    }

    private static Layer box(
            SetCaption set, SetCaption.SetLine line, ShapedText.Place place, CaptionStyle style, int start, int end) {
        double size = set.size();
        ShapedText text = line.text();
        Rectangle2D ink = place.ink();
        double top = line.top(place.line());
        double bottom = line.bottom(place.line());
        double left = ink.getMinX() - SetCaption.MARGIN * size;
        double width = ink.getWidth() + 2 * SetCaption.MARGIN * size;
        int margin = 4;
        int x = (int) Math.floor(line.x() + left) - margin;
        int y = (int) Math.floor(line.y() + top) - margin;
        BufferedImage image =
                picture((int) Math.ceil(width) + 2 * margin + 1, (int) Math.ceil(bottom - top) + 2 * margin + 1);
        Graphics2D pen = pen(image);
        pen.setColor(style.accentColour());
        pen.fill(new RoundRectangle2D.Double(
                line.x() + left - x, line.y() + top - y, width, bottom - top, 0.36 * size, 0.36 * size));
        pen.setColor(style.spokenColour());
        text.draw(pen, place, line.x() - x, line.y() - y);
        pen.dispose();
        return layer(Sprite.of(image), x, y, start, end, 0.86, 1.05);
    }

    /** Shown from {@code start} to {@code end}, growing from a scale over a peak to its own size. */
    private static Layer layer(Sprite sprite, int x, int y, int start, int end, double from, double peak) {
        double middleX = sprite.width() / 2.0;
        double middleY = sprite.height() / 2.0;
        return new Layer(frame -> frame >= start && frame < end ? sprite : NOTHING, frame -> {
            int age = frame - start;
            boolean shown = frame >= start && frame < end;
            double scale = age >= POP ? 1 : age == 0 ? from : age == 1 ? (1 + peak) / 2 : peak;
            double opacity = !shown ? 0 : age == 0 ? 0.7 : 1;
            return new Pose(x + middleX * (1 - scale), y + middleY * (1 - scale), scale, opacity);
        });
    }

    private static BasicStroke stroke(double size) {
        return new BasicStroke((float) (2 * outline(size)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
