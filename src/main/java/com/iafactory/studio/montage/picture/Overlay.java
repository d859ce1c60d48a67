package com.iafactory.studio.montage.picture;

import java.lang.foreign.MemorySegment;

/**
 * Lays rows of a premultiplied sprite at a whole position over a plane: captions and type at rest. Four pixels are read,
 * worked on and written as one int, which compilers make vector code of. Not thread-safe.
 */
final class Overlay {
    private int[] above = new int[0];
    private int[] alpha = new int[0];
    private int[] below = new int[0];

    /**
     * Draws {@code length} pixels.
     *
     * @param from place of the first one in the sprite
     * @param at place of the first one in the plane
     */
    void row(Channel channel, int from, byte[] plane, int at, int length) {
        int words = (length + 3) / 4;
        if (above.length < words) {
            above = new int[words];
            alpha = new int[words];
            below = new int[words];
        }
        copy(channel.values(), from, above, length);
        copy(channel.alpha(), from, alpha, length);
        copy(plane, at, below, length);
        over(above, alpha, below, words);
        MemorySegment.copy(MemorySegment.ofArray(below), 0, MemorySegment.ofArray(plane), at, length);
    }

    private static void copy(byte[] from, int at, int[] to, int length) {
        MemorySegment.copy(MemorySegment.ofArray(from), at, MemorySegment.ofArray(to), 0, length);
    }

    /** Each byte: below x (255 - alpha) / 255 + above, rounded exactly. Sums stay below 256, so nothing is carried. */
    private static void over(int[] above, int[] alpha, int[] below, int words) {
        for (int i = 0; i < words; i++) {
            int b = below[i];
            int clear = ~alpha[i];
            int first = (b & 255) * (clear & 255) + 128;
            int second = (b >>> 8 & 255) * (clear >>> 8 & 255) + 128;
            int third = (b >>> 16 & 255) * (clear >>> 16 & 255) + 128;
            int fourth = (b >>> 24) * (clear >>> 24) + 128;
            below[i] = above[i]
                    + (first + (first >>> 8) >>> 8
                            | second + (second >>> 8) & 0xFF00
                            | third + (third >>> 8) << 8 & 0xFF0000
                            | fourth + (fourth >>> 8) << 16 & 0xFF000000);
        }
    }
}
