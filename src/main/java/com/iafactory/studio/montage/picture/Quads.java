package com.iafactory.studio.montage.picture;

/**
 * An opaque plane with four rows in each long, one in 16 bits, so that one multiplication weighs four samples. Immutable;
 * takes twice the bytes of the plane and is made when it is first wanted.
 */
final class Quads {
    private final long[] lanes;
    private final int stride;

    private Quads(long[] lanes, int stride) {
        this.lanes = lanes;
        this.stride = stride;
    }

    static Quads of(byte[] samples, int width, int height) {
        // One more column, the last again: every sample has a right neighbour.
        int stride = width + 1;
        long[] lanes = new long[(height + 3) / 4 * stride];
        for (int row = 0; row < lanes.length / stride * 4; row++) {
            int from = Math.min(row, height - 1) * width;
            int to = row / 4 * stride;
            int shift = 16 * (row % 4);
            for (int x = 0; x < width; x++) {
                lanes[to + x] |= (samples[from + x] & 255L) << shift;
            }
            lanes[to + width] |= (samples[from + width - 1] & 255L) << shift;
        }
        return new Quads(lanes, stride);
    }

    /**
     * Four rows between neighbours found by a table; results are 256 times as large and fill their 16 bits.
     *
     * @param quad the rows {@code 4 x quad} and the three below
     */
    void gather(int quad, int[] column, int[] weight, long[] to, int length) {
        int row = quad * stride;
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
        private volatile Quads made = NONE;

        Lazy(byte[] samples, int width, int height) {
            this.samples = samples;
            this.width = width;
            this.height = height;
        }

        Quads get() {
            if (made == NONE) {
                made = of(samples, width, height);
            }
            return made;
        }
    }
}
