package com.iafactory.studio.engine.effect.part;

import java.util.function.DoubleUnaryOperator;

/**
 * A filter of second order whose frequency may move while it works. After A. Simper, "Solving the continuous SVF equations using
 * trapezoidal integration" (2013). Holds its state: one for each channel.
 */
public final class Filter {
    /** Neither a hump nor a slope too soft. */
    public static final double FLAT = 0.7071;

    private static final int BLOCK = 32;
    private static final double HIGHEST = 0.47 * Sound.RATE;

    private enum Pass {
        LOW,
        BAND,
        HIGH
    }

    private final Pass pass;
    private double damping;
    private double a1;
    private double a2;
    private double a3;
    private double first;
    private double second;

    private Filter(Pass pass) {
        this.pass = pass;
    }

    public static void low(double[] samples, double hertz, double q) {
        new Filter(Pass.LOW).tuned(hertz, q).run(samples, 0, samples.length);
    }

    /** What is at the frequency itself keeps its level. */
    public static void band(double[] samples, double hertz, double q) {
        new Filter(Pass.BAND).tuned(hertz, q).run(samples, 0, samples.length);
    }

    public static void high(double[] samples, double hertz, double q) {
        new Filter(Pass.HIGH).tuned(hertz, q).run(samples, 0, samples.length);
    }

    public static void low(double[] samples, DoubleUnaryOperator hertzAtSecond, double q) {
        new Filter(Pass.LOW).follow(samples, hertzAtSecond, q);
    }

    public static void band(double[] samples, DoubleUnaryOperator hertzAtSecond, double q) {
        new Filter(Pass.BAND).follow(samples, hertzAtSecond, q);
    }

    private Filter tuned(double hertz, double q) {
        double g = StrictMath.tan(Math.PI * Math.clamp(hertz, 1, HIGHEST) / Sound.RATE);
        damping = 1 / q;
        a1 = 1 / (1 + g * (g + damping));
        a2 = g * a1;
        a3 = g * a2;
        return this;
    }

    private void follow(double[] samples, DoubleUnaryOperator hertzAtSecond, double q) {
        for (int from = 0; from < samples.length; from += BLOCK) {
            tuned(hertzAtSecond.applyAsDouble(from / (double) Sound.RATE), q);
            run(samples, from, Math.min(samples.length, from + BLOCK));
        }
    }

    private void run(double[] samples, int from, int to) {
        for (int i = from; i < to; i++) {
            double in = samples[i];
            double rest = in - second;
            double band = a1 * first + a2 * rest;
            double low = second + a2 * first + a3 * rest;
            first = 2 * band - first;
            second = 2 * low - second;
            samples[i] = switch (pass) {
                case LOW -> low;
                case BAND -> damping * band;
                case HIGH -> in - damping * band - low;
            };
        }
    }
}
