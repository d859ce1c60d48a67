package com.iafactory.studio.montage.picture;

/**
 * A plane with four rows in each long, one in 16 bits, so that one multiplication weighs four samples. There is one more
 * row and column before the first and two after the last, as {@link Axis} counts. Immutable; takes twice the bytes of the
 * plane and is made when it is first wanted.
 */
final class Quads {
    private final long[] lanes;
    private final int stride;

    private Quads(long[] lanes, int stride) {
        this.lanes = lanes;
        this.stride = stride;
    }

    /** @param repeat whether the edge goes on beyond it; else there is nothing (0) */
    static Quads of(byte[] samples, int width, int height, boolean repeat) {
        int stride = width + 3;
        long[] lanes = new long[(height + 6) / 4 * stride];
        for (int row = 0; row < height + 3; row++) {
            int source = Math.clamp(row - 1L, 0, height - 1);
            if (!repeat && source != row - 1) {
                continue;
            }
            int from = source * width;
            int to = row / 4 * stride;
            int shift = 16 * (row % 4);
            for (int x = 0; x < width; x++) {
                lanes[to + 1 + x] |= (samples[from + x] & 255L) << shift;
            }
            if (repeat) {
                lanes[to] |= (samples[from] & 255L) << shift;
                long last = (samples[from + width - 1] & 255L) << shift;
                lanes[to + width + 1] |= last;
                lanes[to + width + 2] |= last;
            }
        }
        return new Quads(lanes, stride);
    }

    /**
     * Four rows between neighbours found by a table; results are 256 times as large and fill their 16 bits.
     *
     * @param quad the rows {@code 4 x quad} and the three below
     */
    void gather(int quad, Columns columns, long[] to) {
        int row = quad * stride;
        int[] column = columns.column;
        int[] weight = columns.weight;
        int length = columns.pixels();
        for (int i = 0; i < length; i++) {
            int at = row + column[i];
            long left = lanes[at];
            to[i] = (left << 8) + (lanes[at + 1] - left) * weight[i];
        }
    }

    /** Made when first asked for, kept then. Thread-safe: made twice it is the same. */
    static final class Lazy {
        private static final Quads NONE = new Quads(new long[0], 1);

        private final byte[] samples;
        private final int width;
        private final int height;
        private final boolean repeat;
        private volatile Quads made = NONE;

        Lazy(byte[] samples, int width, int height, boolean repeat) {
            this.samples = samples;
            this.width = width;
            this.height = height;
            this.repeat = repeat;
        }

        Quads get() {
            if (made == NONE) {
                made = of(samples, width, height, repeat);
            }
            return made;
        }
    }
}
