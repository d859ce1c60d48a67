package com.iafactory.studio.montage.mix;

import java.util.SplittableRandom;

/** Makes the sounds of stings. Without pitch, so that they fit any key; the same each time. */
public final class Stings {
    private static final long SEED = 0x57149;

    private Stings() {}

    /**
     * A sound.
     *
     * @param left samples at 48 kHz, peaks at 1
     * @param right as long as {@code left}
     * @param peakAt sample at which it is at its fullest
     */
    public record Sound(float[] left, float[] right, int peakAt) {}

    public static Sound sound(Sting.Kind kind) {
        return switch (kind) {
            case CHAPTER -> chapter();
            case ITEM -> item();
        };
    }

    /** Air that swells for a third of a second while its colour opens, then a thud that falls from 95 to 50 Hz. */
    private static Sound chapter() {
        int rise = Samples.RATE * 36 / 100;
        int length = Samples.RATE;
        float[] left = new float[length];
        float[] right = new float[length];
        SplittableRandom random = new SplittableRandom(SEED);
        double[] lowLeft = new double[2];
        double[] lowRight = new double[2];
        double phase = 0;
        for (int i = 0; i < length; i++) {
            double before = Math.min(1, (double) i / rise);
            double after = Math.max(0, (double) (i - rise) / Samples.RATE);
            double swell = i < rise ? before * before * before : Math.exp(-after * 9);
            double cutoff = i < rise ? 500 + 4200 * before * before : 4700 * Math.exp(-after * 5) + 300;
            double air = swell * 0.55;
            double thud = 0;
            if (i >= rise) {
                phase += 2 * Math.PI * (50 + 45 * Math.exp(-after * 16)) / Samples.RATE;
                thud = Math.sin(phase) * Math.exp(-after * 6.5) * Math.min(1, after * 250);
            }
            double ending = Math.min(1, (length - i) / 2400.0);
            left[i] = (float) ((air * band(random, lowLeft, cutoff) + 0.8 * thud) * ending);
            right[i] = (float) ((air * band(random, lowRight, cutoff) + 0.8 * thud) * ending);
        }
        return levelled(left, right, rise);
    }

    /** Two damped partials of a wooden bar. */
    private static Sound item() {
        int length = Samples.RATE * 9 / 100;
        float[] sound = new float[length];
        for (int i = 0; i < length; i++) {
            double t = (double) i / Samples.RATE;
            double onset = Math.min(1, t * 1200);
            double bar = Math.sin(2 * Math.PI * 1180 * t) * Math.exp(-t * 75)
                    + 0.4 * Math.sin(2 * Math.PI * 3130 * t) * Math.exp(-t * 140);
            sound[i] = (float) (bar * onset * Math.min(1, (length - i) / 480.0));
        }
        return levelled(sound, sound.clone(), 0);
    }

    /** Noise through a low pass of two poles, less what is below it by far. */
    private static double band(SplittableRandom random, double[] low, double cutoff) {
        double step = 1 - Math.exp(-2 * Math.PI * cutoff / Samples.RATE);
        double noise = 2 * random.nextDouble() - 1;
        low[0] += step * (noise - low[0]);
        low[1] += step * 0.12 * (low[0] - low[1]);
        return low[0] - low[1];
    }

    private static Sound levelled(float[] left, float[] right, int peakAt) {
        float peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        for (int i = 0; i < left.length; i++) {
            left[i] /= peak;
            right[i] /= peak;
        }
        return new Sound(left, right, peakAt);
    }
}
