package com.iafactory.studio.montage.picture;

import java.nio.ByteOrder;

/**
 * Rows of one plane of a sprite as they fall on the canvas, bilinear and separable, four pixels in an int.
 *
 * <p>Looking samples up by a table is what compilers cannot vectorise, so it is done for four rows at once ({@link Quads})
 * and kept for the next rows of the canvas. Bytes are what they cannot vectorise either (JDK 25 leaves loops from ints to
 * bytes scalar), so pixels stay ints until four of them are put together. Reused from layer to layer; not thread-safe.
 */
final class RowSampler {
    private static final int NONE = -1;
    private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    private Quads source = Quads.of(new byte[1], 1, 1, true);
    private Columns columns = new Columns();
    private int[] pixels = new int[0];
    private long[] even = new long[0];
    private long[] odd = new long[0];
    private int evenQuad;
    private int oddQuad;

    void begin(Quads source, Columns columns) {
        this.source = source;
        this.columns = columns;
        evenQuad = NONE;
        oddQuad = NONE;
        if (pixels.length < columns.pixels()) {
            pixels = new int[columns.pixels()];
            even = new long[columns.pixels()];
            odd = new long[columns.pixels()];
        }
    }

    /**
     * Writes the words {@code start} to {@code end} of a row, each four pixels as they stand in memory.
     *
     * @param opacity in 256ths
     */
    void row(Axis down, int line, int opacity, int[] to, int start, int end) {
        int row = down.index[line];
        int weight = down.weight[line];
        int lane = row & 3;
        int words = columns.words();
        long[] upper = gathered(row >> 2);
        long[] lower = lane < 3 || weight == 0 ? upper : gathered((row >> 2) + 1);
        if (start == 0 && end == words) {
            // One long loop is better than four short ones.
            settle(upper, lower, lane, weight, opacity, 0, 4 * words);
        } else {
            for (int stretch = 0; stretch < 4 * words; stretch += words) {
                settle(upper, lower, lane, weight, opacity, stretch + start, stretch + end);
            }
        }
        if (LITTLE) {
            pack(pixels, 0, words, 2 * words, 3 * words, to, start, end);
        } else {
            pack(pixels, 3 * words, 2 * words, words, 0, to, start, end);
        }
    }

    private void settle(long[] upper, long[] lower, int lane, int weight, int opacity, int start, int end) {
        if (lane < 3) {
            within(upper, 16 * lane, weight, pixels, start, end);
        } else {
            across(upper, lower, weight, pixels, start, end);
        }
        if (opacity < 256) {
            scale(pixels, opacity, start, end);
        }
    }

    private long[] gathered(int quad) {
        boolean isEven = (quad & 1) == 0;
        long[] kept = isEven ? even : odd;
        if ((isEven ? evenQuad : oddQuad) != quad) {
            source.gather(quad, columns, kept);
            if (isEven) {
                evenQuad = quad;
            } else {
                oddQuad = quad;
            }
        }
        return kept;
    }

    /** Between two rows that stand side by side in one long, back to 0..255. */
    private static void within(long[] rows, int shift, int weight, int[] to, int start, int end) {
        int rest = 256 - weight;
        for (int i = start; i < end; i++) {
            int both = (int) (rows[i] >>> shift);
            to[i] = (both & 0xFFFF) * rest + (both >>> 16) * weight + 32768 >>> 16;
        }
    }

    /** Between the last row of one long and the first of the next, back to 0..255. */
    private static void across(long[] upper, long[] lower, int weight, int[] to, int start, int end) {
        int rest = 256 - weight;
        for (int i = start; i < end; i++) {
            to[i] = (int) (upper[i] >>> 48) * rest + ((int) lower[i] & 0xFFFF) * weight + 32768 >>> 16;
        }
    }

    private static void scale(int[] row, int of256, int start, int end) {
        for (int i = start; i < end; i++) {
            row[i] = row[i] * of256 + 128 >> 8;
        }
    }

    private static void pack(int[] from, int low, int second, int third, int high, int[] to, int start, int end) {
        for (int i = start; i < end; i++) {
            to[i] = from[low + i] | from[second + i] << 8 | from[third + i] << 16 | from[high + i] << 24;
        }
    }
}
