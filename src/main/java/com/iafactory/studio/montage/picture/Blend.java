package com.iafactory.studio.montage.picture;

/** Whole frames into one another. Keeps scratch rows: one a thread. */
public final class Blend {
    private static final int BLOCK = 4096;

    private final int[] upper = new int[BLOCK];
    private final int[] lower = new int[BLOCK];

    /**
     * Mixes a frame into another of the same size.
     *
     * @param amount 0 leaves the target alone, 1 replaces it
     */
    public void into(YuvFrame target, YuvFrame other, double amount) {
        int of256 = strength(amount);
        byte[] to = target.bytes();
        for (int at = 0; at < to.length; at += BLOCK) {
            int length = Math.min(BLOCK, to.length - at);
            Rows.widen(other.bytes(), at, upper, 0, length);
            Rows.widen(to, at, lower, 0, length);
            Rows.mix(upper, lower, 0, length, of256);
            Rows.narrow(lower, 0, length, to, at);
        }
    }

    /** Darkens a frame; at 1 it is black. */
    public void darken(YuvFrame target, double amount) {
        int of256 = strength(amount);
        byte[] to = target.bytes();
        int chroma = target.blueStart();
        shade(to, 0, chroma, 16, of256);
        shade(to, chroma, to.length, 128, of256);
    }

    private void shade(byte[] plane, int start, int end, int towards, int of256) {
        java.util.Arrays.fill(upper, towards);
        for (int at = start; at < end; at += BLOCK) {
            int length = Math.min(BLOCK, end - at);
            Rows.widen(plane, at, lower, 0, length);
            Rows.mix(upper, lower, 0, length, of256);
            Rows.narrow(lower, 0, length, plane, at);
        }
    }

    private static int strength(double amount) {
        return (int) Math.clamp(Math.round(amount * 256), 0L, 256L);
    }
}
