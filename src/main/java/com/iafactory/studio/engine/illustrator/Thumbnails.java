package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.Illustrator.Thumbnail;
import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.script.Words;
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
        BufferedImage ground = Ground.draw(palette, pattern, WIDTH, HEIGHT, mirrored ? 0.2 : 0.8, 0, java.util.List.of());
        g.drawImage(ground, (WIDTH - ground.getWidth()) / 2, (HEIGHT - ground.getHeight()) / 2, null);
        Path2D field = new Path2D.Double();
        switch (kind) {
            case NUMBER -> {
                // The words stand on a field of the accent with a slanting edge.
                field.moveTo(0, 0);
                field.lineTo(WIDTH * (pictured ? 0.66 : 1), 0);
                field.lineTo(WIDTH * (pictured ? 0.54 : 1), HEIGHT);
                field.lineTo(0, HEIGHT);
                g.setPaint(palette.accent());
            }
            case QUESTION -> {
                double left = pictured ? 0.52 : 0.86;
                field.append(new Ellipse2D.Double(WIDTH * left, -HEIGHT * 0.22, HEIGHT * 1.44, HEIGHT * 1.44), false);
                g.setPaint(new GradientPaint(
                        0, 0, palette.second(), 0, HEIGHT, Palette.mix(palette.second(), palette.ground(), 0.45)));
            }
            case STATEMENT -> {
                double far = pictured ? 0 : 0.26;
                field.moveTo(WIDTH * (0.72 + far), 0);
                field.lineTo(WIDTH, 0);
                field.lineTo(WIDTH, HEIGHT);
                field.lineTo(WIDTH * (0.60 + far), HEIGHT);
                g.setPaint(palette.accent());
            }
        }
        Graphics2D f = (Graphics2D) g.create();
        if (mirrored) {
            f.translate(WIDTH, 0);
            f.scale(-1, 1);
        }
        f.fill(field);
        f.dispose();
    }

    private void picture(Graphics2D g, Thumbnail thumbnail, Palette palette, boolean mirrored, boolean pictured) {
        int size = 600;
        int margin = 60;
        int middle = (int) (WIDTH * 0.775);
        int x = mirrored ? WIDTH - middle : middle;
        if (thumbnail.kind() == Thumbnail.Kind.NUMBER && pictured) {
            double r = 300;
            g.setColor(Palette.mix(palette.surface(), palette.second(), 0.35));
            g.fill(new Ellipse2D.Double(x - r, HEIGHT * 0.47 - r, 2 * r, 2 * r));
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
        double share = !pictured ? 0.82 : thumbnail.kind() == Thumbnail.Kind.STATEMENT ? 0.54 : 0.505;
        // In right-to-left text the words stand over the badge: they keep above it.
        double bottom = mirrored ? BADGE_TOP - 12 : HEIGHT - MARGIN;
        Paragraph paragraph = Paragraph.of(thumbnail.text(), Family.DISPLAY, Weight.BLACK)
                .directed(direction)
                .leaded(mirrored ? 1.32 : 1.04);
        ShapedText text = setter.fit(paragraph, WIDTH * share - MARGIN, bottom - MARGIN, 215, 4);
        double x = mirrored ? WIDTH - MARGIN - text.width() : MARGIN;
        double y = MARGIN + (bottom - MARGIN - text.height()) / 2;
        Set<Integer> strong = strong(thumbnail);
        for (ShapedText.Place place : text.places()) {
            boolean accent = strong.contains(place.word()) && thumbnail.kind() != Thumbnail.Kind.NUMBER;
            g.setColor(accent ? palette.accent() : color);
            text.draw(g, place, x, y);
        }
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
