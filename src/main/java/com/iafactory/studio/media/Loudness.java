package com.iafactory.studio.media;

/**
 * How loud a piece of sound is, after ITU-R BS.1770 and EBU R 128.
 *
 * @param integrated of the whole, in LUFS; {@link #FLOOR} when nothing is heard
 * @param range loudness range, in LU
 * @param shortTermMax greatest loudness of three seconds, in LUFS; {@link #FLOOR} when shorter than that or silent
 * @param truePeak greatest peak between samples, in dBTP; -120 when there is none
 */
public record Loudness(double integrated, double range, double shortTermMax, double truePeak) {
    /** The absolute gate of BS.1770: what is softer is not heard. */
    public static final double FLOOR = -70;

    /** The loudness social platforms play at, and the peak that survives their encoders. */
    public static final double TARGET = -14;

    public static final double CEILING = -1;

    /** What the product promises around {@link #TARGET}, in LU. */
    public static final double TOLERANCE = 0.5;

    public boolean silent() {
        return integrated <= FLOOR;
    }

    /** Whether a deliverable may go out like this. */
    public boolean onTarget() {
        return Math.abs(integrated - TARGET) <= TOLERANCE && truePeak <= CEILING;
    }
}
