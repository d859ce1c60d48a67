package com.iafactory.studio.engine.illustrator;

import java.awt.Color;

/**
 * A colour by lightness, chroma and hue as the eye orders them (Björn Ottosson's Oklab in polar form,
 * bottosson.github.io/posts/oklab).
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue degrees
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double MUD_LIGHTNESS = 0.7;
    private static final double BRICK = 44;
    private static final double LEAF = 142;

    static Oklch of(Color color) {
        double r = linear(color.getRed() / 255.0);
        double g = linear(color.getGreen() / 255.0);
        double b = linear(color.getBlue() / 255.0);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(a, bb), Math.toDegrees(Math.atan2(bb, a)));
    }

    Oklch turned(double degrees) {
        return new Oklch(lightness, chroma, hue + degrees);
    }

    /**
     * Dark yellows are browns and olives: where turning a hue would end there, it stops at the nearer clean neighbour,
     * brick or leaf green.
     */
    Oklch unmuddied() {
        double turned = ((hue % 360) + 360) % 360;
        boolean muddy = lightness < MUD_LIGHTNESS && turned > BRICK && turned < LEAF;
        return muddy ? new Oklch(lightness, chroma, turned < (BRICK + LEAF) / 2 ? BRICK : LEAF) : this;
    }

    /** The same for dark grounds, which may not change their hue: browns and olives become warm greys. */
    Oklch calmed() {
        double turned = ((hue % 360) + 360) % 360;
        boolean muddy = lightness < 0.5 && turned > BRICK && turned < LEAF;
        return muddy ? new Oklch(lightness, chroma * 0.35, hue) : this;
    }

    Oklch lit(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    /** A step of the way to another colour, straight through Oklab. */
    Oklch towards(Oklch other, double share) {
        double a = mix(chroma * cos(hue), other.chroma * cos(other.hue), share);
        double b = mix(chroma * sin(hue), other.chroma * sin(other.hue), share);
        return new Oklch(mix(lightness, other.lightness, share), Math.hypot(a, b), Math.toDegrees(Math.atan2(b, a)));
    }

    double distance(Oklch other) {
        double a = chroma * cos(hue) - other.chroma * cos(other.hue);
        double b = chroma * sin(hue) - other.chroma * sin(other.hue);
        return Math.sqrt((lightness - other.lightness) * (lightness - other.lightness) + a * a + b * b);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** The colour on screen; where sRGB has no such colour, the one of the same lightness and hue with less chroma. */
    Color color() {
        double low = 0;
        double high = chroma;
        double[] rgb = rgb(high);
        if (!inside(rgb)) {
            for (int i = 0; i < 16; i++) {
                double middle = (low + high) / 2;
                if (inside(rgb(middle))) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            rgb = rgb(low);
        }
        return new Color(level(rgb[0]), level(rgb[1]), level(rgb[2]));
    }

    private double[] rgb(double c) {
        double a = c * cos(hue);
        double b = c * sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean inside(double[] rgb) {
        double room = 0.0005;
        return rgb[0] >= -room
                && rgb[0] <= 1 + room
                && rgb[1] >= -room
                && rgb[1] <= 1 + room
                && rgb[2] >= -room
                && rgb[2] <= 1 + room;
    }

    /** From light to one of 256 levels of sRGB. */
    static int level(double linear) {
        double v = Math.clamp(linear, 0, 1);
        return (int) Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055));
    }

    /** From an sRGB value of 0 to 1 to light. */
    static double linear(double srgb) {
        return srgb <= 0.04045 ? srgb / 12.92 : Math.pow((srgb + 0.055) / 1.055, 2.4);
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
