package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.Illustrator.Thumbnail;
import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.script.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Covers of 1280x720 that still read at 168x94: one picture, few words, strong contrast, three different temperaments. */
final class Thumbnails {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** The platform puts the duration over the lower right 15 %. */
    private static final int BADGE_TOP = (int) (HEIGHT * 0.85);

    private static final int MARGIN = 56;
    /** Fields end outside the picture, so that their edge is seen only where it parts them. */
    private static final double OVER = 20;

    private final TextSetter setter;
    private final Pictures pictures;

    Thumbnails(TextSetter setter, Pictures pictures) {
        this.setter = setter;
        this.pictures = pictures;
    }

    BufferedImage draw(Thumbnail thumbnail, Pattern pattern) {
        Palette palette = Themes.palette(thumbnail.look());
        boolean mirrored =
                ContentText.direction(thumbnail.text(), thumbnail.language()).rightToLeft();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Drawing.on(image);
        boolean field = thumbnail.kind() == Thumbnail.Kind.NUMBER;
        Color text = field ? palette.onAccent() : palette.ink();
        boolean pictured = thumbnail.illustration().filter(pictures::has).isPresent();
        ground(g, palette, pattern, thumbnail.kind(), mirrored, pictured);
        picture(g, thumbnail, palette, mirrored, pictured);
        words(g, thumbnail, palette, text, mirrored, pictured);
        g.dispose();
        return image;
    }

    private static void ground(
            Graphics2D g, Palette palette, Pattern pattern, Thumbnail.Kind kind, boolean mirrored, boolean pictured) {
        BufferedImage ground =
                Ground.draw(palette, pattern, WIDTH, HEIGHT, mirrored ? 0.2 : 0.8, 0, java.util.List.of());
        g.drawImage(ground, (WIDTH - ground.getWidth()) / 2, (HEIGHT - ground.getHeight()) / 2, null);
        Path2D field = new Path2D.Double();
        switch (kind) {
            case NUMBER -> {
                // The words stand on a field of the accent with a slanting edge.
                field.moveTo(-OVER, -OVER);
                field.lineTo(WIDTH * (pictured ? 0.663 : 1.1), -OVER);
                field.lineTo(WIDTH * (pictured ? 0.537 : 1.1), HEIGHT + OVER);
                field.lineTo(-OVER, HEIGHT + OVER);
                g.setPaint(palette.accent());
            }
            case QUESTION -> {
                double left = pictured ? 0.545 : 0.86;
                field.append(new Ellipse2D.Double(WIDTH * left, -HEIGHT * 0.22, HEIGHT * 1.44, HEIGHT * 1.44), false);
                g.setPaint(new GradientPaint(0, 0, palette.discLight(), 0, HEIGHT, palette.discDeep()));
            }
            case STATEMENT -> {
                double far = pictured ? 0 : 0.26;
                field.moveTo(WIDTH * (0.723 + far), -OVER);
                field.lineTo(WIDTH + OVER, -OVER);
                field.lineTo(WIDTH + OVER, HEIGHT + OVER);
                field.lineTo(WIDTH * (0.597 + far), HEIGHT + OVER);
                g.setPaint(palette.accent());
            }
        }
        Graphics2D f = (Graphics2D) g.create();
        if (mirrored) {
            f.translate(WIDTH, 0);
            f.scale(-1, 1);
        }
        f.fill(field);
        f.setStroke(new BasicStroke(14));
        f.setColor(kind == Thumbnail.Kind.QUESTION ? palette.accent() : Color.WHITE);
        f.draw(field);
        f.dispose();
    }

    private void picture(Graphics2D g, Thumbnail thumbnail, Palette palette, boolean mirrored, boolean pictured) {
        int size = 600;
        int margin = 60;
        int middle = (int) (WIDTH * 0.785);
        int x = mirrored ? WIDTH - middle : middle;
        if (thumbnail.kind() == Thumbnail.Kind.NUMBER && pictured) {
            double r = 300;
            g.setPaint(new GradientPaint(0, 60, palette.discLight(), 0, HEIGHT - 60f, palette.discDeep()));
            g.fill(new Ellipse2D.Double(x - r, HEIGHT * 0.47 - r, 2 * r, 2 * r));
            g.setColor(Color.WHITE);
            g.setStroke(new BasicStroke(12));
            g.draw(new Ellipse2D.Double(x - r, HEIGHT * 0.47 - r, 2 * r, 2 * r));
        }
        thumbnail
                .illustration()
                .flatMap(i -> pictures.draw(i, size - 60, margin, 0.5))
                .ifPresent(image -> {
                    int y = (int) (HEIGHT * 0.47) - image.getHeight() / 2;
                    g.drawImage(image, x - image.getWidth() / 2, y, null);
                });
    }

    private void words(
            Graphics2D g, Thumbnail thumbnail, Palette palette, Color color, boolean mirrored, boolean pictured) {
        Direction direction = mirrored ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        double share = !pictured ? 0.82 : thumbnail.kind() == Thumbnail.Kind.STATEMENT ? 0.56 : 0.53;
        // In right-to-left text the words stand over the badge: they keep above it.
        double bottom = mirrored ? BADGE_TOP - 12 : HEIGHT - MARGIN;
        Area column =
                new Area(mirrored ? WIDTH * (1 - share) : MARGIN, MARGIN, WIDTH * share - MARGIN, bottom - MARGIN);
        if (thumbnail.kind() == Thumbnail.Kind.NUMBER
                && Headline.of(thumbnail.text()).isPresent()) {
            headline(g, Headline.of(thumbnail.text()).get(), column, color, direction);
            return;
        }
        ShapedText text = setter.fit(paragraph(thumbnail.text(), direction), column.width(), column.height(), 230, 4);
        double x = mirrored ? column.right() - text.width() : column.x();
        double y = column.y() + (column.height() - text.height()) / 2;
        Set<Integer> strong = strong(thumbnail);
        for (ShapedText.Place place : text.places()) {
            boolean accent = strong.contains(place.word()) && thumbnail.kind() != Thumbnail.Kind.NUMBER;
            g.setColor(accent ? palette.accent() : color);
            text.draw(g, place, x, y);
        }
    }

    /** The figure as large as it goes, and under it what it counts. */
    private void headline(Graphics2D g, Headline headline, Area place, Color color, Direction direction) {
        double gap = 44;
        ShapedText rest =
                setter.fit(paragraph(headline.rest(), direction), place.width(), place.height() * 0.40, 165, 2);
        double most = place.height() - rest.height() - gap;
        ShapedText figure =
                setter.fit(paragraph(headline.figure(), Direction.LEFT_TO_RIGHT), place.width(), most, 470, 1);
        double y = place.y() + (place.height() - figure.height() - gap - rest.height()) / 2;
        boolean right = direction.rightToLeft();
        g.setColor(color);
        figure.draw(g, right ? place.right() - figure.width() : place.x(), y);
        rest.draw(g, right ? place.right() - rest.width() : place.x(), y + figure.height() + gap);
    }

    private static Paragraph paragraph(String text, Direction direction) {
        return Paragraph.of(text, Family.DISPLAY, Weight.BLACK)
                .directed(direction)
                .leaded(direction.rightToLeft() ? 1.3 : 1.0);
    }

    /** Words with figures; without any, the longest. */
    private static Set<Integer> strong(Thumbnail thumbnail) {
        List<String> words = Words.of(thumbnail.text());
        Set<Integer> figures = IntStream.range(0, words.size())
                .filter(i -> words.get(i).codePoints().anyMatch(Character::isDigit))
                .boxed()
                .collect(Collectors.toSet());
        if (!figures.isEmpty()) {
            return figures;
        }
        return IntStream.range(0, words.size())
                .boxed()
                .max(java.util.Comparator.comparingInt(i -> words.get(i).length()))
                .map(Set::of)
                .orElse(Set.of());
    }
}
