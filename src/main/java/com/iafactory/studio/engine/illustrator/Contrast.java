package com.iafactory.studio.engine.illustrator;

import java.awt.Color;

/** Contrast of two colours by WCAG 2.2 (w3.org/TR/WCAG22, "contrast ratio"), 1 to 21, and its repair. */
final class Contrast {
    private Contrast() {}

    static double of(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    static double luminance(Color c) {
        return 0.2126 * Oklch.linear(c.getRed() / 255.0)
                + 0.7152 * Oklch.linear(c.getGreen() / 255.0)
                + 0.0722 * Oklch.linear(c.getBlue() / 255.0);
    }

    /** The nearest lightness at which the colour keeps the ratio to every one of the grounds. */
    static Oklch ensured(Oklch color, double ratio, Color... grounds) {
        double step = luminance(grounds[0]) < 0.18 ? 0.01 : -0.01;
        Oklch now = color;
        while (weakest(now.color(), grounds) < ratio && now.lightness() > 0 && now.lightness() < 1) {
            now = now.lit(now.lightness() + step);
        }
        return now;
    }

    private static double weakest(Color color, Color... grounds) {
        double weakest = Double.POSITIVE_INFINITY;
        for (Color ground : grounds) {
            weakest = Math.min(weakest, of(color, ground));
        }
        return weakest;
    }
}
