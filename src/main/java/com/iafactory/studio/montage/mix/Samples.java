package com.iafactory.studio.montage.mix;

import java.time.Duration;

/** Counting in samples of the one rate every sound of the studio has. */
final class Samples {
    /** Samples a second. */
    static final int RATE = 48_000;

    private Samples() {}

    /** The sample nearest to an instant. */
    static long at(Duration time) {
        return Math.round(time.toNanos() * (RATE / 1e9));
    }

    static double seconds(long samples) {
        return (double) samples / RATE;
    }

    /** Amplitude factor of a level in dB. */
    static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }
}
