package com.iafactory.studio.engine.voice.sound;

import java.util.Arrays;

/**
 * Integrated loudness of one channel after ITU-R BS.1770-4: K weighting, blocks of 400 ms every 100 ms, the absolute gate at
 * −70 LUFS and the relative gate 10 LU below. Shorter recordings are one block.
 */
public final class Loudness {
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    /** The two stages of the K weighting at 48 kHz, from the recommendation's tables 1 and 2. */
    private static final Biquad HEAD =
            new Biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);

    private static final Biquad LOW_CUT = new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);

    private Loudness() {}

    /** @return LUFS of samples at 48 kHz; {@link Double#NEGATIVE_INFINITY} for silence */
    public static double of(double[] samples) {
        double[] weighted = samples.clone();
        HEAD.run(weighted);
        LOW_CUT.run(weighted);
        double[] blocks = blockPowers(weighted);
        double open = gated(blocks, ABSOLUTE_GATE);
        return level(gated(blocks, Math.max(ABSOLUTE_GATE, level(open) + RELATIVE_GATE)));
    }

    private static double[] blockPowers(double[] samples) {
        int block = LineShaping.RATE * 4 / 10;
        int step = LineShaping.RATE / 10;
        if (samples.length < block) {
            return new double[] {power(samples, 0, samples.length)};
        }
        double[] powers = new double[(samples.length - block) / step + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power(samples, i * step, i * step + block);
        }
        return powers;
    }

    private static double power(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return sum / Math.max(1, to - from);
    }

    private static double gated(double[] powers, double gate) {
        return Arrays.stream(powers).filter(p -> level(p) > gate).average().orElse(0);
    }

    private static double level(double power) {
        return power <= 0 ? Double.NEGATIVE_INFINITY : OFFSET + 10 * StrictMath.log10(power);
    }
}
