package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.function.DoubleUnaryOperator;

/** Something that flies past from one side to the other: louder and brighter as it comes near, lower in pitch once it is by. */
public final class Whoosh implements Recipe {
    /** A longer wish than this is answered by several of them. */
    private static final double LONGEST_PASS = 2.6;

    private static final double USUAL_PASS = 1.7;
    /** Where in its time it is nearest: what comes near seems to come slowly and to leave at once. */
    private static final double NEAREST = 0.56;

    @Override
    public Sound make(Order order) {
        Sound air = order.silence();
        double usual = USUAL_PASS / order.pace();
        int passes = order.seconds() <= LONGEST_PASS ? 1 : Math.max(2, (int) Math.round(order.seconds() / usual));
        double seconds = order.seconds() / passes;
        for (int i = 0; i < passes; i++) {
            pass(air, order.chance(), i * seconds, seconds, i % 2 == 0);
        }
        return air;
    }

    private static void pass(Sound air, Chance chance, double at, double seconds, boolean toRight) {
        DoubleUnaryOperator near = t -> {
            double away = (t / seconds - NEAREST) / (t / seconds < NEAREST ? 0.27 : 0.16);
            return StrictMath.exp(-away * away);
        };
        DoubleUnaryOperator passed = t -> Envelope.smooth((t / seconds - NEAREST) / 0.3 + 0.5);
        double top = chance.between(1500, 2600);
        double[] edge = Noise.white(chance, Sound.frames(seconds));
        Filter.band(edge, t -> 260 + top * near.applyAsDouble(t) * (1.15 - 0.5 * passed.applyAsDouble(t)), 1.1);
        double[] body = Noise.pink(chance, edge.length);
        Filter.high(body, 55, 0.6);
        Filter.low(body, t -> 90 + 520 * near.applyAsDouble(t), 0.9);
        double[] hiss = Noise.white(chance, edge.length);
        Filter.high(hiss, 4200, 0.6);
        double[] left = new double[edge.length];
        double[] right = new double[edge.length];
        for (int i = 0; i < edge.length; i++) {
            double t = i / (double) Sound.RATE;
            double level = near.applyAsDouble(t);
            double sum = level * (0.5 * edge[i] + 0.32 * body[i]) + 0.035 * level * level * level * hiss[i];
            double side = passed.applyAsDouble(t);
            left[i] = sum * Math.sqrt(0.06 + 0.88 * (1 - side));
            right[i] = sum * Math.sqrt(0.06 + 0.88 * side);
        }
        Envelope.edged(left, 0.1 * seconds, 0.1 * seconds);
        Envelope.edged(right, 0.1 * seconds, 0.1 * seconds);
        air.add(toRight ? left : right, at, 1, -1).add(toRight ? right : left, at, 1, 1);
    }
}
