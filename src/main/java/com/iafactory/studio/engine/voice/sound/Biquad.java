package com.iafactory.studio.engine.voice.sound;

/**
 * A second-order filter over a whole recording. Formulas: R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
 * coefficients".
 *
 * @param b0 to a2 coefficients, divided by a0
 */
record Biquad(double b0, double b1, double b2, double a1, double a2) {
    private static final double BUTTERWORTH = StrictMath.sqrt(0.5);

    static Biquad highPass(double hertz, int rate) {
        double w = 2 * Math.PI * hertz / rate;
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * BUTTERWORTH);
        return normal((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    static Biquad peak(double hertz, double q, double decibels, int rate) {
        double w = 2 * Math.PI * hertz / rate;
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        double gain = StrictMath.pow(10, decibels / 40);
        return normal(1 + alpha * gain, -2 * cos, 1 - alpha * gain, 1 + alpha / gain, -2 * cos, 1 - alpha / gain);
    }

    static Biquad highShelf(double hertz, double decibels, int rate) {
        double w = 2 * Math.PI * hertz / rate;
        double cos = StrictMath.cos(w);
        double a = StrictMath.pow(10, decibels / 40);
        double slope = 2 * StrictMath.sqrt(a) * StrictMath.sin(w) / (2 * BUTTERWORTH);
        return normal(
                a * ((a + 1) + (a - 1) * cos + slope),
                -2 * a * ((a - 1) + (a + 1) * cos),
                a * ((a + 1) + (a - 1) * cos - slope),
                (a + 1) - (a - 1) * cos + slope,
                2 * ((a - 1) - (a + 1) * cos),
                (a + 1) - (a - 1) * cos - slope);
    }

    private static Biquad normal(double b0, double b1, double b2, double a0, double a1, double a2) {
        return new Biquad(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
    }

    /** Filters in place, from rest. */
    void run(double[] samples) {
        double z1 = 0;
        double z2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double x = samples[i];
            double y = b0 * x + z1;
            z1 = b1 * x - a1 * y + z2;
            z2 = b2 * x - a2 * y;
            samples[i] = y;
        }
    }
}
