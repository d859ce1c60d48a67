package com.iafactory.studio.montage.picture;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Whole frames into one another. Four pixels are worked on in one int, two at a time in 16 bits each. Keeps scratch: one a
 * thread.
 */
public final class Blend {
    /** Bytes worked on at a time; they stay in the first cache. */
    private static final int BLOCK = 8192;

    private final int[] upper = new int[BLOCK / 4];
    private final int[] lower = new int[BLOCK / 4];
    private final MemorySegment upperBytes = MemorySegment.ofArray(upper);
    private final MemorySegment lowerBytes = MemorySegment.ofArray(lower);

    /**
     * Mixes a frame into another of the same size.
     *
     * @param amount 0 leaves the target alone, 1 replaces it
     */
    public void into(YuvFrame target, YuvFrame other, double amount) {
        int of256 = strength(amount);
        MemorySegment to = MemorySegment.ofArray(target.bytes());
        MemorySegment from = MemorySegment.ofArray(other.bytes());
        for (long at = 0; at < to.byteSize(); at += BLOCK) {
            long length = Math.min(BLOCK, to.byteSize() - at);
            MemorySegment.copy(from, at, upperBytes, 0, length);
            mix(to, at, length, of256);
        }
    }

    /** Darkens a frame; at 1 it is black. */
    public void darken(YuvFrame target, double amount) {
        int of256 = strength(amount);
        int chroma = target.blueStart();
        shade(target.bytes(), 0, chroma, 0x10101010, of256);
        shade(target.bytes(), chroma, target.bytes().length, 0x80808080, of256);
    }

    private void shade(byte[] plane, int start, int end, int towards, int of256) {
        Arrays.fill(upper, towards);
        MemorySegment to = MemorySegment.ofArray(plane);
        for (int at = start; at < end; at += BLOCK) {
            mix(to, at, Math.min(BLOCK, end - at), of256);
        }
    }

    private void mix(MemorySegment to, long at, long length, int of256) {
        MemorySegment.copy(to, at, lowerBytes, 0, length);
        mix(upper, lower, (int) (length + 3) / 4, of256);
        MemorySegment.copy(lowerBytes, 0, to, at, length);
    }

    /** From {@code below} (0) to {@code above} (256), each byte by itself. */
    private static void mix(int[] above, int[] below, int length, int of256) {
        int rest = 256 - of256;
        for (int i = 0; i < length; i++) {
            int a = above[i];
            int b = below[i];
            int even = (a & 0xFF00FF) * of256 + (b & 0xFF00FF) * rest + 0x800080;
            int odd = (a >>> 8 & 0xFF00FF) * of256 + (b >>> 8 & 0xFF00FF) * rest + 0x800080;
            below[i] = even >>> 8 & 0xFF00FF | odd & 0xFF00FF00;
        }
    }

    private static int strength(double amount) {
        return (int) Math.clamp(Math.round(amount * 256), 0L, 256L);
    }
}
