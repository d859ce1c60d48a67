package com.iafactory.studio.engine.illustrator;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/** Draws backdrops into a ground. */
final class BackdropPainter {
    private final Graphics2D g;
    private final Palette palette;
    private final Pattern pattern;

    /** @param g with its origin at the canvas's upper left corner */
    BackdropPainter(Graphics2D g, Palette palette, Pattern pattern) {
        this.g = g;
        this.palette = palette;
        this.pattern = pattern;
    }

    void paint(List<Backdrop> backdrops) {
        for (Backdrop backdrop : backdrops) {
            switch (backdrop) {
                case Backdrop.Disc disc -> disc(disc);
                case Backdrop.Field field -> field(field);
                case Backdrop.Sheet sheet -> sheet(sheet.place());
            }
        }
    }

    /** Light that falls off around the disc, a ring left free, and a crisp white rim. */
    private void disc(Backdrop.Disc disc) {
        double r = disc.diameter() / 2;
        Color glow = palette.dark() ? palette.discLight() : Palette.mix(palette.accent(), palette.discDeep(), 0.5);
        float reach = (float) (r * 1.5);
        g.setPaint(new RadialGradientPaint(
                (float) disc.x(), (float) disc.y(), reach, new float[] {0.62f, 1f}, new Color[] {
                    Palette.fade(glow, palette.dark() ? 0.2 : 0.18), Palette.fade(glow, 0)
                }));
        g.fill(new Ellipse2D.Double(disc.x() - reach, disc.y() - reach, 2 * reach, 2 * reach));
        g.setPaint(new GradientPaint(
                (float) (disc.x() - r * 0.4),
                (float) (disc.y() - r),
                palette.discLight(),
                (float) (disc.x() + r * 0.4),
                (float) (disc.y() + r),
                palette.discDeep()));
        g.fill(new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r));
        double rim = Math.max(5, disc.diameter() * 0.012);
        g.setStroke(new BasicStroke((float) rim));
        g.setColor(palette.dark() ? Color.WHITE : palette.accent());
        double inner = r - rim / 2;
        g.draw(new Ellipse2D.Double(disc.x() - inner, disc.y() - inner, 2 * inner, 2 * inner));
    }

    private void field(Backdrop.Field field) {
        Path2D shape = new Path2D.Double();
        List<Double> corners = field.corners();
        shape.moveTo(corners.get(0), corners.get(1));
        for (int i = 2; i < corners.size(); i += 2) {
            shape.lineTo(corners.get(i), corners.get(i + 1));
        }
        shape.closePath();
        Rectangle2D box = shape.getBounds2D();
        g.setPaint(new GradientPaint(
                (float) box.getX(),
                (float) box.getY(),
                palette.tone(field.tone()),
                (float) box.getMaxX(),
                (float) box.getMaxY(),
                palette.toneDeep(field.tone())));
        g.fill(shape);
        Shape before = g.getClip();
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(shape);
        inside.translate(box.getX(), box.getY());
        Color ink = field.tone() == Backdrop.Tone.SURFACE ? palette.ink() : Color.BLACK;
        inside.setColor(Palette.fade(ink, 0.05));
        pattern.draw(inside, (int) box.getWidth(), (int) box.getHeight(), new SplittableRandom(3));
        inside.dispose();
        g.setClip(before);
        if (field.tone() == Backdrop.Tone.PALE) {
            g.setColor(palette.accent());
            g.setStroke(new BasicStroke(12));
            g.draw(shape);
        }
    }

    private void sheet(Area place) {
        int margin = 50;
        BufferedImage shape = Drawing.clear((int) place.width() + 2 * margin, (int) place.height() + 2 * margin);
        Graphics2D s = Drawing.on(shape);
        s.fill(Drawing.rounded(margin, margin, place.width(), place.height(), Furniture.RADIUS * 1.5));
        s.dispose();
        BufferedImage shadow = Drawing.shadow(shape, Color.BLACK, palette.dark() ? 0.36 : 0.15, 48);
        g.drawImage(shadow, (int) place.x() - margin, (int) place.y() - margin + 16, null);
        g.setColor(palette.surface());
        g.fill(Drawing.rounded(place.x(), place.y(), place.width(), place.height(), Furniture.RADIUS * 1.5));
        g.setColor(Palette.fade(palette.ink(), 0.10));
        g.setStroke(new BasicStroke(2));
        g.draw(Drawing.rounded(place.x(), place.y(), place.width(), place.height(), Furniture.RADIUS * 1.5));
    }
}
