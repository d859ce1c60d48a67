package com.iafactory.studio.engine.illustrator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pictures to draw on, and softness that Java2D does not have. */
final class Drawing {
    private Drawing() {}

    static Graphics2D on(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return g;
    }

    static BufferedImage clear(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** The shadow of a picture's shape: blurred, of one colour. Same size as the picture, which needs room around it. */
    static BufferedImage shadow(BufferedImage of, Color color, double opacity, int blur) {
        int scale = 4;
        int w = (of.getWidth() + scale - 1) / scale;
        int h = (of.getHeight() + scale - 1) / scale;
        BufferedImage small = clear(w, h);
        Graphics2D g = on(small);
        g.drawImage(of, 0, 0, w, h, null);
        g.dispose();
        int[] pixels = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
        int[] alpha = new int[w * h];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = pixels[i] >>> 24;
        }
        int radius = Math.max(1, blur / scale / 2);
        for (int pass = 0; pass < 3; pass++) {
            alpha = transposed(blurred(alpha, w, h, radius), w, h);
            alpha = transposed(blurred(alpha, h, w, radius), h, w);
        }
        for (int i = 0; i < alpha.length; i++) {
            int a = (int) (alpha[i] * opacity);
            pixels[i] = (a << 24)
                    | ((color.getRed() * a / 255) << 16)
                    | ((color.getGreen() * a / 255) << 8)
                    | (color.getBlue() * a / 255);
        }
        BufferedImage large = clear(of.getWidth(), of.getHeight());
        Graphics2D to = on(large);
        to.drawImage(small, 0, 0, w * scale, h * scale, null);
        to.dispose();
        return large;
    }

    private static int[] blurred(int[] from, int w, int h, int radius) {
        int[] to = new int[from.length];
        for (int y = 0; y < h; y++) {
            int sum = 0;
            for (int x = -radius; x < w; x++) {
                sum += x + radius < w ? from[y * w + x + radius] : 0;
                sum -= x - radius - 1 >= 0 ? from[y * w + x - radius - 1] : 0;
                if (x >= 0) {
                    to[y * w + x] = sum / (2 * radius + 1);
                }
            }
        }
        return to;
    }

    private static int[] transposed(int[] from, int w, int h) {
        int[] to = new int[from.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                to[x * h + y] = from[y * w + x];
            }
        }
        return to;
    }

    static RoundRectangle2D rounded(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        return new RoundRectangle2D.Double(x, y, width, height, 2 * r, 2 * r);
    }
}
