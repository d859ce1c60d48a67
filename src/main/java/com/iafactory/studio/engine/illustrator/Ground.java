package com.iafactory.studio.engine.illustrator;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.SplittableRandom;

/** What lies under everything: a slow gradient, soft light where the picture stands, a pattern, and noise against banding. */
final class Ground {
    /** Room around the canvas for the camera. */
    static final double LARGER = 1.08;

    private static final int STEPS = 512;

    private Ground() {}

    /**
     * @param width of the canvas
     * @param lightX where the light stands, 0 left to 1 right
     * @param variant choice without meaning: direction of the gradient, phase of the pattern
     * @param backdrops shapes in it, places on the canvas
     */
    static BufferedImage draw(
            Palette palette,
            Pattern pattern,
            int width,
            int height,
            double lightX,
            int variant,
            List<Backdrop> backdrops) {
        int w = (int) Math.round(width * LARGER);
        int h = (int) Math.round(height * LARGER);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        shade(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), w, h, palette, lightX, variant);
        Graphics2D g = Drawing.on(image);
        g.setColor(Palette.fade(palette.ink(), palette.dark() ? 0.048 : 0.06));
        if (lightX < 0.5) {
            g.translate(w, 0);
            g.scale(-1, 1);
        }
        pattern.draw(g, w, h, new SplittableRandom(variant));
        if (height > width && backdrops.isEmpty()) {
            hills(g, w, h, palette);
        }
        g.dispose();
        if (!backdrops.isEmpty()) {
            Graphics2D canvas = Drawing.on(image);
            canvas.translate((w - width) / 2.0, (h - height) / 2.0);
            new BackdropPainter(canvas, palette, pattern).paint(backdrops);
            canvas.dispose();
        }
        return image;
    }

    /**
     * Upright, the lower third belongs to the platform's controls and holds no meaning: two hills give the plate a floor
     * there.
     */
    private static void hills(Graphics2D g, int w, int h, Palette palette) {
        Color near = Palette.mix(palette.surface(), palette.second(), palette.dark() ? 0.16 : 0.20);
        Color back = Palette.mix(palette.surface(), palette.accent(), palette.dark() ? 0.13 : 0.20);
        hill(g, w * 0.92, h * 0.715, w * 1.05, Palette.fade(back, palette.dark() ? 0.55 : 0.6), h);
        hill(g, w * 0.12, h * 0.775, w * 1.25, Palette.fade(near, palette.dark() ? 0.75 : 0.8), h);
        g.setStroke(new BasicStroke(4));
        g.setColor(Palette.fade(palette.accent(), 0.55));
        double r = w * 1.25;
        g.draw(new Ellipse2D.Double(w * 0.12 - r, h * 0.775 - 34, 2 * r, 2 * r));
    }

    private static void hill(Graphics2D g, double x, double top, double radius, Color color, int bottom) {
        g.setPaint(new GradientPaint(0, (float) top, color, 0, bottom, Palette.fade(color, 0.12)));
        g.fill(new Ellipse2D.Double(x - radius, top, 2 * radius, 2 * radius));
    }

    private static void shade(int[] pixels, int w, int h, Palette palette, double lightX, int variant) {
        float[][] ramp = ramp(palette);
        Color light = palette.dark()
                ? palette.farTone().lit(palette.farTone().lightness() + 0.10).color()
                : palette.groundTone().lit(0.995).color();
        double angle = Math.toRadians(palette.dark() ? 38 + variant * 9 : 52 - variant * 7);
        double ux = (lightX < 0.5 ? -1 : 1) * Math.cos(angle) / w;
        double uy = Math.sin(angle) / h;
        double shift = lightX < 0.5 ? Math.cos(angle) : 0;
        double span = Math.cos(angle) + Math.sin(angle);
        double lx = lightX * w;
        double ly = h * 0.40;
        double reach = 0.62 * Math.hypot(w, h);
        for (int y = 0; y < h; y++) {
            double dy = (y - ly) / reach;
            for (int x = 0; x < w; x++) {
                double t = (x * ux + y * uy + shift) / span;
                float[] base = ramp[Math.clamp((int) (t * STEPS), 0, STEPS - 1)];
                double dx = (x - lx) / reach;
                double near = Math.max(0, 1 - dx * dx - dy * dy);
                double glow = 0.62 * near * near;
                double noise = noise(x, y);
                int r = level(base[0] + (light.getRed() - base[0]) * glow + noise);
                int g = level(base[1] + (light.getGreen() - base[1]) * glow + noise);
                int b = level(base[2] + (light.getBlue() - base[2]) * glow + noise);
                pixels[y * w + x] = (r << 16) | (g << 8) | b;
            }
        }
    }

    private static float[][] ramp(Palette palette) {
        float[][] ramp = new float[STEPS][];
        for (int i = 0; i < STEPS; i++) {
            double t = i / (STEPS - 1.0);
            double eased = t * t * (3 - 2 * t);
            Color c = palette.groundTone().towards(palette.farTone(), eased).color();
            ramp[i] = new float[] {c.getRed(), c.getGreen(), c.getBlue()};
        }
        smooth(ramp);
        return ramp;
    }

    /** The steps of eight bits are ironed out, so that the noise has something between levels to show. */
    private static void smooth(float[][] ramp) {
        float[][] before = new float[ramp.length][];
        for (int i = 0; i < ramp.length; i++) {
            before[i] = ramp[i].clone();
        }
        int reach = 12;
        for (int i = 0; i < ramp.length; i++) {
            for (int c = 0; c < 3; c++) {
                float sum = 0;
                for (int k = -reach; k <= reach; k++) {
                    sum += before[Math.clamp(i + k, 0, ramp.length - 1)][c];
                }
                ramp[i][c] = sum / (2 * reach + 1);
            }
        }
    }

    /** Triangular noise of plus or minus one level, the same at the same pixel. */
    private static double noise(int x, int y) {
        int n = (x * 0x9E3779B1) ^ (y * 0x85EBCA77);
        n ^= n >>> 15;
        n *= 0x2C1B3C6D;
        n ^= n >>> 13;
        return ((n & 0xFFFF) + (n >>> 16)) / 65536.0 - 0.5;
    }

    private static int level(double value) {
        return Math.clamp((int) value, 0, 255);
    }
}
