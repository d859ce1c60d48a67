package com.iafactory.studio.montage.picture;

/**
 * Where the pixels of one direction of a plane are sampled in a sprite: for each pixel a left (or upper) neighbour and a
 * weight of its successor in 256ths. Indices count a sprite padded by one sample in front. Reused from layer to layer.
 */
final class Axis {
    int from;
    int to;
    /** Whether neighbours follow each other with one weight, as they do at scale 1. */
    boolean unit;
    /** Coverage of the first and of the last pixel in 256ths; less than 256 only at the edges of opaque sprites. */
    int firstCover;

    int lastCover;
    int[] index = new int[0];
    int[] weight = new int[0];

    boolean coversAll() {
        return firstCover == 256 && lastCover == 256;
    }

    /** Whether samples fall on pixels: nothing has to be worked out between neighbours. */
    boolean whole() {
        return unit && weight[0] == 0;
    }

    int length() {
        return to - from;
    }

    /**
     * @param origin where the sprite's edge stands, in pixels of the plane
     * @param size samples of the sprite
     * @param low first sample worth drawing
     * @param high sample after the last one worth drawing
     * @param clipLow first pixel that may be drawn
     * @param clipHigh pixel after the last one that may be drawn
     * @param opaque whether samples are repeated beyond the edge, and the edge itself is covered in part
     */
    void lay(double origin, double scale, int size, int low, int high, int clipLow, int clipHigh, boolean opaque) {
        unit = scale == 1;
        double start = opaque ? origin : origin + (low - 0.5) * scale + 0.5 - 1;
        double end = opaque ? origin + size * scale : origin + (high + 0.5) * scale - 0.5;
        from = Math.max(clipLow, floor(start) + (opaque ? 0 : 1));
        to = Math.max(from, Math.min(clipHigh, -floor(-end)));
        firstCover = 256;
        lastCover = 256;
        if (opaque && to > from) {
            firstCover = cover(from, origin, end);
            lastCover = cover(to - 1, origin, end);
        }
        if (index.length < length()) {
            index = new int[length()];
            weight = new int[length()];
        }
        boolean clamp = opaque && !unit;
        for (int i = 0; i < length(); i++) {
            long position = Math.round(((from + i + 0.5 - origin) / scale - 0.5) * 256);
            int k = (int) (position >> 8) + 1;
            int w = (int) (position & 255);
            if (clamp && k < 1) {
                k = 1;
                w = 0;
            } else if (clamp && k > size - 1) {
                w = size > 1 ? 256 : 0;
                k = Math.max(1, size - 1);
            } else if (k < 0) {
                k = 0;
                w = 0;
            } else if (k > size) {
                k = size + 1;
                w = 0;
            }
            index[i] = k;
            weight[i] = w;
        }
    }

    private static int cover(int pixel, double start, double end) {
        double covered = Math.min(pixel + 1.0, end) - Math.max(pixel, start);
        return (int) Math.round(256 * Math.clamp(covered, 0.0, 1.0));
    }

    private static int floor(double value) {
        // The cast saturates, so positions far off the canvas stay off it.
        return (int) Math.max(-1_000_000, Math.min(1_000_000, Math.floor(value)));
    }
}
