package com.iafactory.studio.montage.picture;

import java.util.Arrays;

/**
 * Rows of one plane of a sprite as they fall on the canvas, bilinear and separable: rows of the sprite are resampled across
 * once, two at a time (both fit into the halves of an int, which halves the work), and kept for the next rows of the canvas.
 * Reused from layer to layer; not thread-safe.
 */
final class RowSampler {
    private static final int NONE = Integer.MIN_VALUE;

    private byte[] samples = new byte[0];
    private int width;
    private int height;
    private boolean repeat;
    private Axis across = new Axis();
    private int[] upper = new int[0];
    private int[] lower = new int[0];
    private int[] paired = new int[0];
    private int[] even = new int[0];
    private int[] odd = new int[0];
    private int evenPair;
    private int oddPair;

    /** @param repeat whether the sprite's edge goes on beyond it; else there is nothing (0) */
    void begin(byte[] samples, int width, int height, boolean repeat, Axis across) {
        this.samples = samples;
        this.width = width;
        this.height = height;
        this.repeat = repeat;
        this.across = across;
        evenPair = NONE;
        oddPair = NONE;
        if (paired.length < width + 3) {
            upper = new int[width + 3];
            lower = new int[width + 3];
            paired = new int[width + 3];
        }
        if (even.length < across.length()) {
            even = new int[across.length()];
            odd = new int[across.length()];
        }
    }

    /** Writes pixels {@code start} to {@code end} (counted from the axis' first) as 0..255. */
    void row(Axis down, int line, int[] to, int start, int end) {
        int row = down.index[line] - 1;
        int weight = down.weight[line];
        int pair = Math.floorDiv(row, 2);
        int[] first = resampled(pair);
        if ((row & 1) == 0) {
            Rows.settleWithin(first, weight, to, start, end);
        } else {
            Rows.settleAcross(first, weight == 0 ? first : resampled(pair + 1), weight, to, start, end);
        }
    }

    /** Rows {@code 2 x pair} and the one below it. */
    private int[] resampled(int pair) {
        boolean isEven = (pair & 1) == 0;
        int[] kept = isEven ? even : odd;
        if ((isEven ? evenPair : oddPair) == pair) {
            return kept;
        }
        if (isEven) {
            evenPair = pair;
        } else {
            oddPair = pair;
        }
        int from = across.unit ? across.index[0] : 0;
        int length = across.length();
        widened(2 * pair, upper);
        widened(2 * pair + 1, lower);
        Rows.pair(upper, lower, paired, 0, width + 3);
        if (across.unit) {
            Rows.slide(paired, from, across.weight[0], kept, length);
        } else {
            Rows.gather(paired, across.index, across.weight, kept, length);
        }
        return kept;
    }

    private void widened(int row, int[] to) {
        int source = repeat ? Math.clamp(row, 0, height - 1) : row;
        if (source < 0 || source >= height) {
            Arrays.fill(to, 0, width + 3, 0);
            return;
        }
        Rows.widen(samples, source * width, to, 1, width);
        to[0] = repeat ? to[1] : 0;
        to[width + 1] = repeat ? to[width] : 0;
        to[width + 2] = to[width + 1];
    }
}
