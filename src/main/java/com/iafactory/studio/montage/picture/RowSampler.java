package com.iafactory.studio.montage.picture;

import java.util.Arrays;

/**
 * Rows of one plane of a sprite as they fall on the canvas, bilinear and separable: each row of the sprite is resampled
 * across once and kept for the next row of the canvas. Reused from layer to layer; not thread-safe.
 */
final class RowSampler {
    private static final int NONE = Integer.MIN_VALUE;

    private byte[] samples = new byte[0];
    private int width;
    private int height;
    private boolean repeat;
    private Axis across = new Axis();
    private int[] padded = new int[0];
    private int[] even = new int[0];
    private int[] odd = new int[0];
    private int evenRow;
    private int oddRow;

    /** @param repeat whether the sprite's edge goes on beyond it; else there is nothing (0) */
    void begin(byte[] samples, int width, int height, boolean repeat, Axis across) {
        this.samples = samples;
        this.width = width;
        this.height = height;
        this.repeat = repeat;
        this.across = across;
        evenRow = NONE;
        oddRow = NONE;
        if (padded.length < width + 3) {
            padded = new int[width + 3];
        }
        if (even.length < across.length()) {
            even = new int[across.length()];
            odd = new int[across.length()];
        }
    }

    /** Writes pixels {@code start} to {@code end} (counted from the axis' first) as 0..255. */
    void row(Axis down, int line, int[] to, int start, int end) {
        int upper = down.index[line] - 1;
        int weight = down.weight[line];
        int[] first = resampled(upper);
        int[] second = weight == 0 ? first : resampled(upper + 1);
        Rows.settle(first, second, weight, to, start, end);
    }

    private int[] resampled(int row) {
        int source = repeat ? Math.clamp(row, 0, height - 1) : row;
        boolean isEven = (source & 1) == 0;
        int[] kept = isEven ? even : odd;
        if ((isEven ? evenRow : oddRow) == source) {
            return kept;
        }
        if (isEven) {
            evenRow = source;
        } else {
            oddRow = source;
        }
        if (source < 0 || source >= height) {
            Arrays.fill(kept, 0, across.length(), 0);
        } else if (across.unit) {
            pad(source);
            Rows.slide(padded, across.index[0], across.weight[0], kept, across.length());
        } else if (repeat && width > 1) {
            Rows.gather(samples, source * width - 1, across.index, across.weight, kept, across.length());
        } else {
            pad(source);
            Rows.gather(padded, across.index, across.weight, kept, across.length());
        }
        return kept;
    }

    private void pad(int row) {
        Rows.widen(samples, row * width, padded, 1, width);
        padded[0] = repeat ? padded[1] : 0;
        padded[width + 1] = repeat ? padded[width] : 0;
        padded[width + 2] = padded[width + 1];
    }
}
