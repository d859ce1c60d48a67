package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.ArrayList;
import java.util.List;

/** Rain outside: the hiss of far drops that nobody can tell apart, near ones on the ground, some in puddles. */
public final class Rain implements Recipe {
    private static final int KINDS_OF_DROPS = 60;
    private static final double NEAR_DROPS_PER_SECOND = 170;
    private static final double PUDDLE_DROPS_PER_SECOND = 7;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound rain = hiss(order);
        List<double[]> drops = new ArrayList<>();
        for (int i = 0; i < KINDS_OF_DROPS; i++) {
            drops.add(drop(chance));
        }
        for (double at : Moments.scattered(NEAR_DROPS_PER_SECOND * order.force(), 0, order.seconds(), chance)) {
            rain.add(chance.oneOf(drops), at, 0.55 * chance.seldomGreat(0.03, 3), chance.signed());
        }
        for (double at : Moments.scattered(PUDDLE_DROPS_PER_SECOND * order.force(), 0, order.seconds(), chance)) {
            rain.add(Bubbles.any(chance, 0.0009, 0.0032), at, 0.18 * chance.seldomGreat(0.1, 2), chance.signed());
        }
        return rain;
    }

    private static Sound hiss(Order order) {
        Chance chance = order.chance();
        Drift swell = new Drift(chance, 0.5, 3, order.seconds());
        Sound far = Noise.around(chance, order.frames(), Noise::white).each(channel -> {
            Filter.high(channel, 900, 0.6);
            Filter.low(channel, 9500, 0.6);
        });
        Sound ground = Noise.around(chance, order.frames(), Noise::pink).each(channel -> {
            Filter.high(channel, 130, 0.6);
            Filter.low(channel, 900, 0.6);
        });
        return far.shaped(t -> 0.075 * (0.8 + 0.4 * swell.applyAsDouble(t))).add(ground, 0.035 * order.force());
    }

    /** A drop that bursts on something hard: a breath of noise around one height. */
    private static double[] drop(Chance chance) {
        double lost = chance.octaves(0.006, 0.03);
        double[] burst = Noise.white(chance, Sound.frames(lost));
        Filter.band(burst, chance.octaves(1500, 9000), 1.2);
        return Envelope.edged(Envelope.dying(burst, lost), 0.0004, 0.001);
    }
}
