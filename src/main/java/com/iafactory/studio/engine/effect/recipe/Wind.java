package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.function.DoubleUnaryOperator;

/**
 * Wind in gusts. Air that is parted by an edge sings at a frequency in proportion to its speed, so all that is heard rises and
 * falls in pitch as it rises and falls in strength.
 */
public final class Wind implements Recipe {
    private static final double GUSTS_PER_SECOND = 0.35;
    /** By what a gust reaches one ear before the other. */
    private static final double CROSSING_SECONDS = 0.3;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double seconds = order.seconds() + 1;
        Drift gusts = new Drift(chance, GUSTS_PER_SECOND, 4, seconds);
        Drift eddies = new Drift(chance, 2 * GUSTS_PER_SECOND, 3, seconds);
        double strength = Math.sqrt(order.force());
        DoubleUnaryOperator leftSpeed = t -> strength * speed(gusts.applyAsDouble(t), 0.5);
        DoubleUnaryOperator rightSpeed =
                t -> strength * speed(gusts.applyAsDouble(t + CROSSING_SECONDS), eddies.applyAsDouble(t));
        return new Sound(blown(order, leftSpeed), blown(order, rightSpeed));
    }

    private static double speed(double gust, double eddy) {
        double wide = Math.clamp((gust - 0.5) * 1.7 + 0.5, 0, 1);
        return 0.3 + 0.6 * wide + 0.2 * (eddy - 0.5);
    }

    private static double[] blown(Order order, DoubleUnaryOperator speed) {
        Chance chance = order.chance();
        int frames = order.frames();
        double[] body = Noise.pink(chance, frames);
        Filter.high(body, 40, 0.6);
        Filter.low(body, t -> 160 + 1000 * square(speed.applyAsDouble(t)), 0.6);
        double[] howl = Noise.pink(chance, frames);
        Filter.band(howl, t -> 180 + 560 * speed.applyAsDouble(t), 5);
        double[] whistle = Noise.pink(chance, frames);
        Filter.band(whistle, t -> 420 + 1050 * speed.applyAsDouble(t), 11);
        double[] leaves = Noise.white(chance, frames);
        Filter.high(leaves, 2200, 0.6);
        double[] sum = new double[frames];
        for (int i = 0; i < frames; i++) {
            double v = speed.applyAsDouble(i / (double) Sound.RATE);
            double power = v * v;
            sum[i] = 0.2 * power * body[i]
                    + 0.4 * power * howl[i]
                    + 0.34 * power * v * whistle[i]
                    + 0.02 * power * power * leaves[i];
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
