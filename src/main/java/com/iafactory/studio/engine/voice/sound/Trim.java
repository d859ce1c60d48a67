package com.iafactory.studio.engine.voice.sound;

/**
 * The part of a recording that holds sound.
 *
 * @param from first sample kept
 * @param to first sample after it
 * @param threshold amplitude below which nothing is heard
 */
public record Trim(int from, int to, int threshold) {
    /** 45 dB under the loudest sample: below the softest consonant of the voice, above its rounding noise. */
    private static final double FLOOR = 0.0056;

    private static final double LEAD_SECONDS = 0.020;
    private static final double TAIL_SECONDS = 0.030;
    /** What is left of a text without any sound. */
    private static final double SILENT_SECONDS = 0.200;

    public static Trim of(short[] samples, int rate) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        int threshold = Math.max(24, (int) (peak * FLOOR));
        if (peak < threshold) {
            return new Trim(0, (int) (SILENT_SECONDS * rate), threshold);
        }
        int first = 0;
        while (Math.abs(samples[first]) < threshold) {
            first++;
        }
        int last = samples.length - 1;
        while (Math.abs(samples[last]) < threshold) {
            last--;
        }
        return new Trim(
                Math.max(0, first - (int) (LEAD_SECONDS * rate)),
                Math.min(samples.length, last + 1 + (int) (TAIL_SECONDS * rate)),
                threshold);
    }

    public int length() {
        return to - from;
    }

    /** The end of the sound between two samples; the first of them when there is none. */
    public long lastHeard(short[] samples, long begin, long end) {
        for (long at = Math.min(end, samples.length) - 1; at >= begin; at--) {
            if (Math.abs(samples[(int) at]) >= threshold) {
                return at + 1;
            }
        }
        return begin;
    }
}
