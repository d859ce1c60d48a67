package com.iafactory.studio.engine.effect;

/** The power of a sound by frequency: a Hann window and Cooley and Tukey's transform. */
record Spectrum(double[] real, double[] imaginary) {
    static Spectrum of(double[] samples, double from, double to) {
        int first = (int) (from * Heard.RATE);
        int count = Math.min(samples.length, (int) (to * Heard.RATE)) - first;
        int size = Integer.highestOneBit(Math.max(2, count - 1)) << 1;
        double[] real = new double[size];
        for (int i = 0; i < count; i++) {
            real[i] = samples[first + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / count));
        }
        double[] imaginary = new double[size];
        transform(real, imaginary);
        return new Spectrum(real, imaginary);
    }

    int bins() {
        return real.length / 2;
    }

    double hertz(int bin) {
        return bin * Heard.RATE / real.length;
    }

    double power(int bin) {
        return real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
    }

    private int bin(double hertz) {
        return (int) Math.round(hertz * real.length / Heard.RATE);
    }

    double between(double least, double most) {
        double sum = 0;
        for (int bin = bin(least); bin < bin(most); bin++) {
            sum += power(bin);
        }
        return sum;
    }

    /** The frequency with the most power between two. */
    double strongest(double least, double most) {
        int best = bin(least);
        for (int bin = best; bin <= bin(most); bin++) {
            if (power(bin) > power(best)) {
                best = bin;
            }
        }
        return hertz(best);
    }

    /** How far what is at a frequency stands above what is beside it, in decibels. */
    double prominence(double hertz) {
        double here = between(hertz * 0.985, hertz * 1.015);
        double beside = Math.max(between(hertz * 0.92, hertz * 0.95), between(hertz * 1.05, hertz * 1.08));
        return 10 * Math.log10(here / Math.max(1e-12, beside));
    }

    /** How much of the sound comes again after some time or later, at most: 1 for a loop. */
    double mostAlike(double seconds) {
        double[] power = new double[real.length];
        for (int bin = 0; bin < power.length; bin++) {
            power[bin] = power(bin);
        }
        transform(power, new double[power.length]);
        double most = 0;
        for (int lag = (int) (seconds * Heard.RATE); lag < power.length / 2; lag++) {
            most = Math.max(most, Math.abs(power[lag]) / power[0]);
        }
        return most;
    }

    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double kept = real[i];
                real[i] = real[j];
                real[j] = kept;
            }
        }
        for (int length = 2; length <= size; length <<= 1) {
            for (int k = 0; k < length / 2; k++) {
                double cos = Math.cos(-2 * Math.PI * k / length);
                double sin = Math.sin(-2 * Math.PI * k / length);
                for (int at = k; at < size; at += length) {
                    int other = at + length / 2;
                    double x = real[other] * cos - imaginary[other] * sin;
                    double y = real[other] * sin + imaginary[other] * cos;
                    real[other] = real[at] - x;
                    imaginary[other] = imaginary[at] - y;
                    real[at] += x;
                    imaginary[at] += y;
                }
            }
        }
    }
}
