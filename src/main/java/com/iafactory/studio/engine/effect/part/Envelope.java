package com.iafactory.studio.engine.effect.part;

/** Curves of loudness. */
public final class Envelope {
    /** Natural logarithm of 1000: sixty decibels. */
    private static final double SIXTY_DECIBELS = 6.907755278982137;

    private Envelope() {}

    /** From 0 to 1 without a corner while the argument goes from 0 to 1; level before and after. */
    public static double smooth(double share) {
        double x = Math.clamp(share, 0, 1);
        return x * x * (3 - 2 * x);
    }

    /** From 0 up to 1 at half way, and down again. */
    public static double hump(double share) {
        double x = Math.clamp(share, 0, 1);
        double arch = 4 * x * (1 - x);
        return arch * arch;
    }

    /** What is left of 1 after some time, where sixty decibels are lost in {@code lost} seconds. */
    public static double fall(double seconds, double lost) {
        return seconds <= 0 ? 1 : StrictMath.exp(-SIXTY_DECIBELS * seconds / lost);
    }

    /** The factor from one sample to the next. */
    static double fallEachSample(double lost) {
        return fall(1.0 / Sound.RATE, lost);
    }

    /** Lets samples die away from the first one on. */
    public static double[] dying(double[] samples, double lost) {
        double step = fallEachSample(lost);
        double gain = 1;
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
            gain *= step;
        }
        return samples;
    }

    /** Takes the edge off the first and the last so many seconds. */
    public static double[] edged(double[] samples, double in, double out) {
        int first = Math.min(samples.length, Sound.frames(in));
        int last = Math.min(samples.length, Sound.frames(out));
        for (int i = 0; i < first; i++) {
            samples[i] *= smooth(i / (double) first);
        }
        for (int i = 0; i < last; i++) {
            samples[samples.length - 1 - i] *= smooth(i / (double) last);
        }
        return samples;
    }
}
