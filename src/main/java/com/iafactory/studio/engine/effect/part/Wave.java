package com.iafactory.studio.engine.effect.part;

import java.util.function.DoubleUnaryOperator;

/** A sine whose pitch may move. */
public final class Wave {
    private static final int POINTS = 4096;
    /** The pitch is asked for three thousand times a second and is straight in between. */
    private static final int BLOCK = 16;

    private static final double[] SINE = new double[POINTS + 1];

    static {
        for (int i = 0; i <= POINTS; i++) {
            SINE[i] = StrictMath.sin(2 * Math.PI * i / POINTS);
        }
    }

    private Wave() {}

    /** The sine of an angle in turns, exact to 120 decibels. */
    public static double sine(double turns) {
        double place = (turns - Math.floor(turns)) * POINTS;
        int point = (int) place;
        return SINE[point] + (place - point) * (SINE[point + 1] - SINE[point]);
    }

    public static double[] steady(double hertz, double seconds) {
        return moving(seconds, _ -> hertz);
    }

    public static double[] moving(double seconds, DoubleUnaryOperator hertzAtSecond) {
        double[] wave = new double[Sound.frames(seconds)];
        double turns = 0;
        double step = hertzAtSecond.applyAsDouble(0) / Sound.RATE;
        for (int from = 0; from < wave.length; from += BLOCK) {
            double next = hertzAtSecond.applyAsDouble((from + BLOCK) / (double) Sound.RATE) / Sound.RATE;
            double more = (next - step) / BLOCK;
            for (int i = from; i < Math.min(wave.length, from + BLOCK); i++) {
                wave[i] = sine(turns);
                turns += step;
                step += more;
            }
            step = next;
        }
        return wave;
    }
}
