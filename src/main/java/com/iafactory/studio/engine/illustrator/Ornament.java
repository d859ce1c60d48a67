package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What a plate without an illustration shows in its stead: large geometry in the colours of the film. */
sealed interface Ornament {
    /** Draws into a square with its corner at the origin. */
    void draw(Graphics2D g, double size, Palette palette);

    /** A sign of writing, as large as the square. */
    record Sign(String text, TextSetter setter) implements Ornament {
        @Override
        public void draw(Graphics2D g, double size, Palette palette) {
            ShapedText sign = setter.line(Paragraph.of(text, Family.DISPLAY, Weight.BLACK), size);
            if (sign.places().isEmpty()) {
                return;
            }
            Rectangle2D ink = sign.places().getFirst().ink();
            double scale = 0.84 * size / Math.max(ink.getWidth(), ink.getHeight());
            g.translate(size / 2, size / 2);
            g.scale(scale, scale);
            g.setColor(deep(palette));
            sign.draw(g, -ink.getCenterX(), -ink.getCenterY());
        }
    }

    /** A share of a whole as a ring. */
    record Ring(double share) implements Ornament {
        @Override
        public void draw(Graphics2D g, double size, Palette palette) {
            double width = size * 0.15;
            double inset = width / 2 + size * 0.03;
            double d = size - 2 * inset;
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.setColor(Palette.fade(deep(palette), 0.2));
            g.draw(new Ellipse2D.Double(inset, inset, d, d));
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(deep(palette));
            g.draw(new Arc2D.Double(inset, inset, d, d, 90, -360 * Math.clamp(share, 0.01, 1), Arc2D.OPEN));
        }
    }

    /** Eight-pointed stars in one another, as in the tilework of the Maghreb. */
    record Rosette() implements Ornament {
        @Override
        public void draw(Graphics2D g, double size, Palette palette) {
            double r = size / 2;
            g.translate(r, r);
            for (int i = 0; i < 8; i++) {
                double angle = Math.PI / 8 + Math.PI * i / 4;
                kite(g, angle, r * 0.62, r * 0.99, i % 2 == 0 ? palette.second() : deep(palette));
            }
            star(g, r * 0.74, deep(palette));
            star(g, r * 0.60, palette.discLight());
            star(g, r * 0.50, palette.second());
            star(g, r * 0.34, palette.discLight());
            star(g, r * 0.24, palette.accent());
        }

        private static void kite(Graphics2D g, double angle, double near, double far, Color color) {
            Path2D kite = new Path2D.Double();
            double side = 0.22;
            double middle = (near + far) / 2;
            kite.moveTo(near * Math.cos(angle), near * Math.sin(angle));
            kite.lineTo(middle * Math.cos(angle - side), middle * Math.sin(angle - side));
            kite.lineTo(far * Math.cos(angle), far * Math.sin(angle));
            kite.lineTo(middle * Math.cos(angle + side), middle * Math.sin(angle + side));
            kite.closePath();
            g.setColor(color);
            g.fill(kite);
        }

        private static void star(Graphics2D g, double radius, Color color) {
            Path2D star = new Path2D.Double();
            for (int i = 0; i < 16; i++) {
                double r = i % 2 == 0 ? radius : radius * 0.765;
                double x = r * Math.cos(Math.PI * i / 8);
                double y = r * Math.sin(Math.PI * i / 8);
                if (i == 0) {
                    star.moveTo(x, y);
                } else {
                    star.lineTo(x, y);
                }
            }
            star.closePath();
            g.setColor(color);
            g.fill(star);
        }
    }

    /**
     * Nine tiles of quarter circles, discs and bars.
     *
     * @param round whether they fill a circle
     */
    record Tiles(long seed, boolean round) implements Ornament {
        @Override
        public void draw(Graphics2D g, double size, Palette palette) {
            SplittableRandom random = new SplittableRandom(seed);
            double tile = size / 3;
            g.clip(round ? new Ellipse2D.Double(0, 0, size, size) : Drawing.rounded(0, 0, size, size, size * 0.06));
            Color[] colors = {
                palette.accent(), palette.second(), palette.discLight(), palette.discDeep(), deep(palette),
            };
            int ground = random.nextInt(colors.length);
            for (int i = 0; i < 9; i++) {
                ground = (ground + 1 + random.nextInt(colors.length - 1)) % colors.length;
                int figure = (ground + 1 + random.nextInt(colors.length - 1)) % colors.length;
                Graphics2D t = (Graphics2D) g.create();
                int row = i / 3;
                t.translate(i % 3 * tile, row * tile);
                t.setColor(colors[ground]);
                t.fill(new Rectangle2D.Double(0, 0, tile + 1, tile + 1));
                t.rotate(Math.PI / 2 * random.nextInt(4), tile / 2, tile / 2);
                t.setColor(colors[figure]);
                figure(t, random.nextInt(4), tile);
                t.dispose();
            }
        }

        private static void figure(Graphics2D g, int kind, double tile) {
            switch (kind) {
                case 0 -> g.fill(new Ellipse2D.Double(-tile, -tile, 2 * tile, 2 * tile));
                case 1 -> g.fill(new Ellipse2D.Double(tile * 0.2, tile * 0.2, tile * 0.6, tile * 0.6));
                case 2 -> g.fill(new Arc2D.Double(0, tile * 0.5, tile, tile, 0, 180, Arc2D.PIE));
                default -> {
                    g.setStroke(new BasicStroke((float) (tile * 0.16)));
                    g.draw(new Ellipse2D.Double(-tile * 0.7, -tile * 0.7, tile * 1.4, tile * 1.4));
                    g.fill(new Ellipse2D.Double(-tile * 0.3, -tile * 0.3, tile * 0.6, tile * 0.6));
                }
            }
        }
    }

    /** A pin in rings that go out from it. */
    record Pin() implements Ornament {
        @Override
        public void draw(Graphics2D g, double size, Palette palette) {
            double c = size / 2;
            for (int i = 3; i >= 1; i--) {
                double w = size * 0.31 * i;
                double h = w * 0.34;
                g.setColor(Palette.fade(deep(palette), 0.34 - 0.08 * i));
                g.fill(new Ellipse2D.Double(c - w / 2, size * 0.82 - h / 2, w, h));
            }
            double height = size * 0.76;
            double r = height * 0.36;
            g.translate(c - r, size * 0.82 - height);
            g.setColor(deep(palette));
            g.fill(drop(r, height));
            g.setColor(palette.discLight());
            g.fill(new Ellipse2D.Double(r * 0.55, r * 0.55, r * 0.9, r * 0.9));
        }

        /** The shape of a pin of that radius, its tip below. */
        static Path2D drop(double r, double height) {
            Path2D pin = new Path2D.Double();
            pin.moveTo(r, height);
            pin.curveTo(r * 0.75, height * 0.74, 0, height * 0.62, 0, r);
            pin.curveTo(0, r * 0.45, r * 0.45, 0, r, 0);
            pin.curveTo(r * 1.55, 0, 2 * r, r * 0.45, 2 * r, r);
            pin.curveTo(2 * r, height * 0.62, r * 1.25, height * 0.74, r, height);
            pin.closePath();
            return pin;
        }
    }

    /** A colour that stands out from the pale discs as well as from the accent: the film's hue, dark. */
    private static Color deep(Palette palette) {
        return palette.dark()
                ? new Oklch(0.36, 0.10, palette.farTone().hue()).color()
                : new Oklch(0.36, 0.10, Oklch.of(palette.second()).hue()).color();
    }
}
