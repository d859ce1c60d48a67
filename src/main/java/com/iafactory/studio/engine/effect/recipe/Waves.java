package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The sea at a beach: surf far out, waves that come near, break and run back through the pebbles as foam. */
public final class Waves implements Recipe {
    private static final double PERIOD_SECONDS = 6.5;
    private static final double FIRST_BREAKS_AT = 1.6;

    /** @param at when it breaks */
    private record Breaker(double at, double height) {
        /** The roar before and after. */
        double roar(double time) {
            double since = time - at;
            return since < 0 ? height * Envelope.fall(-since, 5.5) : height * Envelope.fall(since, 8);
        }

        /** The bright crash of the moment. */
        double crash(double time) {
            double since = time - at;
            return height * Envelope.smooth(since / 0.35 + 0.6) * Envelope.fall(Math.max(0, since), 3.2);
        }

        /** What runs up and back. */
        double foam(double time) {
            double since = time - at - 0.25;
            return height * Envelope.smooth(since / 0.9) * Envelope.fall(Math.max(0, since), 11);
        }
    }

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        List<Breaker> left = new ArrayList<>();
        List<Breaker> right = new ArrayList<>();
        double first = Math.min(FIRST_BREAKS_AT, 0.3 * order.seconds());
        // One has broken before the recording began, so that its foam is there.
        for (double at : Moments.every(
                PERIOD_SECONDS / order.pace(), 0.2, first - PERIOD_SECONDS, 0, order.seconds() + 3, chance)) {
            double height = chance.between(0.65, 1) * Math.sqrt(order.force());
            double side = 0.35 * chance.signed();
            double cross = Math.min(0.25, 0.06 * order.seconds()) * chance.signed();
            left.add(new Breaker(at - cross, height * (1 - side)));
            right.add(new Breaker(at + cross, height * (1 + side)));
        }
        return new Sound(heard(order, left), heard(order, right));
    }

    private static double[] heard(Order order, List<Breaker> waves) {
        Chance chance = order.chance();
        int frames = order.frames();
        DoubleUnaryOperator roar =
                t -> waves.stream().mapToDouble(wave -> wave.roar(t)).sum();
        DoubleUnaryOperator crash =
                t -> waves.stream().mapToDouble(wave -> wave.crash(t)).sum();
        DoubleUnaryOperator foam =
                t -> waves.stream().mapToDouble(wave -> wave.foam(t)).sum();
        double[] low = Noise.brown(chance, frames);
        Filter.high(low, 35, 0.6);
        Filter.low(low, 420, 0.6);
        double[] body = Noise.pink(chance, frames);
        Filter.low(body, t -> 350 + 900 * roar.applyAsDouble(t) + 4200 * crash.applyAsDouble(t), 0.6);
        double[] hiss = Noise.white(chance, frames);
        Filter.high(hiss, 1900, 0.6);
        Filter.low(hiss, 8500, 0.6);
        double[] sum = new double[frames];
        double[] level = new double[3];
        for (int i = 0; i < frames; i++) {
            if (i % 64 == 0) {
                double t = i / (double) Sound.RATE;
                level[0] = roar.applyAsDouble(t);
                level[1] = crash.applyAsDouble(t);
                level[2] = foam.applyAsDouble(t);
            }
            sum[i] = (0.02 + 0.04 * level[0]) * low[i]
                    + (0.015 + 0.09 * level[0] + 0.2 * level[1]) * body[i]
                    + (0.004 + 0.05 * level[1] + 0.075 * level[2]) * hiss[i];
        }
        return sum;
    }
}
