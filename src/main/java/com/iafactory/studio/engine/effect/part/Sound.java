package com.iafactory.studio.engine.effect.part;

import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/** Two channels of samples at 48 kHz, full scale at 1. Mutable, not thread-safe. */
public final class Sound {
    public static final int RATE = 48_000;

    private final double[] left;
    private final double[] right;

    public Sound(int frames) {
        this(new double[frames], new double[frames]);
    }

    /** The arrays are used, not copied. */
    public Sound(double[] left, double[] right) {
        if (left.length != right.length) {
            throw new IllegalArgumentException("channels of " + left.length + " and " + right.length + " samples");
        }
        this.left = left;
        this.right = right;
    }

    public static int frames(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    public int frames() {
        return left.length;
    }

    public double seconds() {
        return left.length / (double) RATE;
    }

    /** The samples themselves. */
    public double[] left() {
        return left;
    }

    public double[] right() {
        return right;
    }

    public Sound add(Sound other, double gain) {
        for (int i = 0; i < Math.min(frames(), other.frames()); i++) {
            left[i] += gain * other.left[i];
            right[i] += gain * other.right[i];
        }
        return this;
    }

    /**
     * Adds one channel at a place, equally loud wherever that is; what reaches beyond the end is left out. The ears differ in level
     * alone, so that nothing is lost on telephones, which add both.
     *
     * @param pan from -1 (left) to 1 (right)
     */
    public Sound add(double[] mono, double seconds, double gain, double pan) {
        mix(mono, left, frames(seconds), gain * Math.sqrt((1 - pan) / 2));
        mix(mono, right, frames(seconds), gain * Math.sqrt((1 + pan) / 2));
        return this;
    }

    private static void mix(double[] from, double[] to, int at, double gain) {
        int end = Math.min(from.length, to.length - at);
        for (int i = Math.max(0, -at); i < end; i++) {
            to[at + i] += gain * from[i];
        }
    }

    /** Does the same with each channel. */
    public Sound each(Consumer<double[]> change) {
        change.accept(left);
        change.accept(right);
        return this;
    }

    /** Louder or softer in the course of time. */
    public Sound shaped(DoubleUnaryOperator gainAtSecond) {
        for (int i = 0; i < frames(); i++) {
            double gain = gainAtSecond.applyAsDouble(i / (double) RATE);
            left[i] *= gain;
            right[i] *= gain;
        }
        return this;
    }

    /** Both channels as one. */
    public double[] middle() {
        double[] middle = new double[frames()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (left[i] + right[i]) / 2;
        }
        return middle;
    }

    public double peak() {
        double peak = 0;
        for (int i = 0; i < frames(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }
}
