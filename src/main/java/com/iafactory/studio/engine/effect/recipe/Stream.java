package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;

/** A brook: bubbles of all sizes, more of them in some moments than in others, over the rush of the water. */
public final class Stream implements Recipe {
    private static final double BUBBLES_PER_SECOND = 420;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Drift flow = new Drift(chance, 2.5, 3, order.seconds());
        Sound water = rush(order, flow);
        for (double at : Moments.scattered(BUBBLES_PER_SECOND * order.force(), 0, order.seconds(), chance)) {
            double level = flow.applyAsDouble(at);
            double radius = 0.0006 + 0.0056 * chance.unit() * chance.unit() * chance.unit();
            if (chance.happens(0.25 + 0.75 * level)) {
                double[] bubble = Bubbles.bubble(radius, chance.happens(0.6) ? chance.between(0.02, 0.13) : 0);
                // The greater a bubble, the louder; a brook has its gurgle at one place, and its trickle all over.
                double loud = StrictMath.pow(radius / 0.0065, 0.45) * chance.seldomGreat(0.1, 1.5);
                water.add(bubble, at, 0.42 * loud, chance.signed() * Math.min(1, 0.0022 / radius));
            }
        }
        return water;
    }

    private static Sound rush(Order order, Drift flow) {
        Sound low = Noise.around(order.chance(), order.frames(), Noise::pink).each(channel -> {
            Filter.high(channel, 250, 0.6);
            Filter.low(channel, 1400, 0.6);
        });
        Sound high = Noise.around(order.chance(), order.frames(), Noise::white).each(channel -> {
            Filter.high(channel, 2000, 0.6);
            Filter.low(channel, 7000, 0.6);
        });
        // A trickle is bubbles alone, a fall is hardly anything but its rush.
        double rush = order.force() * order.force();
        return low.shaped(t -> 0.035 * rush * (0.6 + 0.8 * flow.applyAsDouble(t)))
                .add(high, 0.014 * rush);
    }
}
