package com.iafactory.studio.engine.voice.sound;

import java.math.BigInteger;

/**
 * Raises the sample rate by a fraction: a windowed sinc (Kaiser, about 80 dB), one set of coefficients for each of the output's
 * phases. Immutable.
 */
final class Resampler {
    private static final int HALF_TAPS = 20;
    private static final double KAISER_BETA = 8.0;
    /** Pass band: a little below half the lower rate, so that no image of the spectrum is heard. */
    private static final double CUTOFF = 0.94;

    private final int up;
    private final int down;
    private final double[][] phases;

    /** @param to above {@code from} */
    Resampler(int from, int to) {
        int common = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValue();
        up = to / common;
        down = from / common;
        phases = new double[up][];
        for (int phase = 0; phase < up; phase++) {
            phases[phase] = taps((double) phase / up);
        }
    }

    /** Length of the output for an input. */
    static long length(long samples, int from, int to) {
        return Math.ceilDiv(samples * to, from);
    }

    double[] run(double[] input) {
        double[] output = new double[(int) Math.ceilDiv((long) input.length * up, down)];
        for (int n = 0; n < output.length; n++) {
            long position = (long) n * down;
            int base = (int) (position / up) - HALF_TAPS + 1;
            double[] taps = phases[(int) (position % up)];
            int first = Math.max(0, -base);
            int last = Math.min(taps.length, input.length - base);
            double sum = 0;
            for (int k = first; k < last; k++) {
                sum += taps[k] * input[base + k];
            }
            output[n] = sum;
        }
        return output;
    }

    private static double[] taps(double fraction) {
        double[] taps = new double[2 * HALF_TAPS];
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            double x = k - HALF_TAPS + 1 - fraction;
            double window = x / HALF_TAPS;
            double kaiser = Math.abs(window) >= 1
                    ? 0
                    : bessel(KAISER_BETA * StrictMath.sqrt(1 - window * window)) / bessel(KAISER_BETA);
            taps[k] = CUTOFF * sinc(CUTOFF * x) * kaiser;
            sum += taps[k];
        }
        for (int k = 0; k < taps.length; k++) {
            taps[k] /= sum;
        }
        return taps;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }

    /** Modified Bessel function of the first kind, order 0, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            double factor = x / (2 * k);
            term *= factor * factor;
            sum += term;
        }
        return sum;
    }
}
