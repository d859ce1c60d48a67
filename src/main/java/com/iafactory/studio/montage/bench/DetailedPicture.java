package com.iafactory.studio.montage.bench;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A picture as hard to encode as a photograph: a landscape of ridges under a cloudy sky, with detail down to the pixel and
 * the grain of a sensor. Made from a seed.
 */
final class DetailedPicture {
    private static final int OCTAVES = 8;
    private static final int RIDGES = 5;
    /** Octaves added up even each other out; this gives stone and cloud the contrast they have in daylight. */
    private static final double CONTRAST = 1.9;

    private final int width;
    private final int height;
    private final long seed;

    private DetailedPicture(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.seed = seed;
    }

    static BufferedImage draw(int width, int height, long seed) {
        return new DetailedPicture(width, height, seed).draw();
    }

    private BufferedImage draw() {
        SplittableRandom random = new SplittableRandom(seed);
        double hue = random.nextDouble();
        double[][] outlines = new double[RIDGES][width];
        for (int ridge = 0; ridge < RIDGES; ridge++) {
            for (int x = 0; x < width; x++) {
                double rise = layered(x / 420.0, ridge * 17.3, 6) - 0.5;
                outlines[ridge][x] = height * (0.34 + 0.13 * ridge + (0.30 - 0.03 * ridge) * rise);
            }
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixel(x, y, outlines, hue, random.nextInt(-9, 10));
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private int pixel(int x, int y, double[][] outlines, double hue, int grain) {
        int ridge = -1;
        for (int i = 0; i < RIDGES; i++) {
            ridge = y > outlines[i][x] ? i : ridge;
        }
        double even = layered(x / 190.0, y / (ridge < 0 ? 90.0 : 150.0) + 40 * ridge, OCTAVES);
        double texture = Math.clamp(0.5 + CONTRAST * (even - 0.5), 0.0, 1.0);
        double light = ridge < 0 ? 0.62 + 0.5 * (texture - 0.4) : (0.75 - 0.11 * ridge) * (0.25 + 1.1 * texture);
        double saturation = ridge < 0 ? 0.25 + 0.3 * texture : 0.35 + 0.08 * ridge;
        double turned = hue + (ridge < 0 ? 0.55 : 0.09 * ridge) + 0.12 * (texture - 0.5);
        return coloured(turned, saturation, light, grain);
    }

    private static int coloured(double hue, double saturation, double light, int grain) {
        int value = 0;
        for (int channel = 0; channel < 3; channel++) {
            double wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * (hue + channel / 3.0));
            double level = 255 * light * (1 - saturation + saturation * wave) + grain;
            value = value << 8 | (int) Math.clamp(Math.round(level), 0L, 255L);
        }
        return value;
    }

    /** Octaves of value noise, each twice as fine and 0.7 times as strong, together 0 to 1. */
    private double layered(double x, double y, int octaves) {
        double sum = 0;
        double strength = 1;
        double total = 0;
        for (int octave = 0; octave < octaves; octave++) {
            sum += strength * noise(x, y, octave);
            total += strength;
            strength *= 0.7;
            x *= 2.03;
            y *= 2.03;
        }
        return sum / total;
    }

    private double noise(double x, double y, int octave) {
        int cx = (int) Math.floor(x);
        int cy = (int) Math.floor(y);
        double fx = smooth(x - cx);
        double fy = smooth(y - cy);
        double upper = lattice(cx, cy, octave) * (1 - fx) + lattice(cx + 1, cy, octave) * fx;
        double lower = lattice(cx, cy + 1, octave) * (1 - fx) + lattice(cx + 1, cy + 1, octave) * fx;
        return upper * (1 - fy) + lower * fy;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    /** The finaliser of SplitMix64 as a hash. */
    private double lattice(int x, int y, int octave) {
        long z = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL + octave * 0x165667B19E3779F9L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1.0p-53;
    }
}
