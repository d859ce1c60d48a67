package com.iafactory.studio.montage.picture;

import java.lang.foreign.MemorySegment;

/**
 * Premultiplied pixels over a plane. Four pixels are read, worked on and written as one int, which compilers make vector code
 * of. Not thread-safe.
 */
final class Overlay {
    private int[] above = new int[0];
    private int[] alpha = new int[0];
    private int[] below = new int[0];

    /**
     * Draws {@code length} pixels of a sprite as they are.
     *
     * @param from place of the first one in the sprite
     * @param at place of the first one in the plane
     */
    void row(Channel channel, int from, byte[] plane, int at, int length) {
        int words = (length + 3) / 4;
        if (above.length < words) {
            above = new int[words];
            alpha = new int[words];
        }
        read(channel.values(), from, above, length);
        read(channel.alpha(), from, alpha, length);
        row(above, alpha, 0, plane, at, length);
    }

    /**
     * Draws {@code length} pixels out of words.
     *
     * @param first word of the first one
     */
    void row(int[] above, int[] alpha, int first, byte[] plane, int at, int length) {
        int words = (length + 3) / 4;
        if (below.length < words) {
            below = new int[words];
        }
        read(plane, at, below, length);
        over(above, alpha, first, below, words);
        MemorySegment.copy(MemorySegment.ofArray(below), 0, MemorySegment.ofArray(plane), at, length);
    }

    private static void read(byte[] from, int at, int[] to, int length) {
        MemorySegment.copy(MemorySegment.ofArray(from), at, MemorySegment.ofArray(to), 0, length);
    }

    /** Each byte: below x (255 - alpha) / 255 + above, rounded exactly. Sums stay below 256, so nothing is carried. */
    private static void over(int[] above, int[] alpha, int first, int[] below, int words) {
        for (int i = 0; i < words; i++) {
            int b = below[i];
            int clear = ~alpha[first + i];
            int one = (b & 255) * (clear & 255) + 128;
            int two = (b >>> 8 & 255) * (clear >>> 8 & 255) + 128;
            int three = (b >>> 16 & 255) * (clear >>> 16 & 255) + 128;
            int four = (b >>> 24) * (clear >>> 24) + 128;
            below[i] = above[first + i]
                    + (one + (one >>> 8) >>> 8
                            | two + (two >>> 8) & 0xFF00
                            | three + (three >>> 8) << 8 & 0xFF0000
                            | four + (four >>> 8) << 16 & 0xFF000000);
        }
    }
}
