package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** A radio between two stations: noise that comes and goes, crackling, a whistle that slides by. */
public final class Interference implements Recipe {
    private static final double CRACKLES_PER_SECOND = 26;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Drift reception = new Drift(chance, 1.2, 4, order.seconds());
        Drift tuning = new Drift(chance, 0.8, 2, order.seconds());
        double[] noise = Noise.white(chance, order.frames());
        Filter.band(noise, t -> 1300 + 2200 * reception.applyAsDouble(t), 0.5);
        double[] whistle = Wave.moving(order.seconds(), t -> 300 + 2600 * tuning.applyAsDouble(t));
        Drift fading = new Drift(chance, 0.7, 3, order.seconds());
        for (int i = 0; i < noise.length; i++) {
            double t = i / (double) Sound.RATE;
            double near = Math.max(0, fading.applyAsDouble(t) - 0.45);
            noise[i] = noise[i] * 0.16 * (0.45 + reception.applyAsDouble(t))
                    + 0.16 * near * (i < whistle.length ? whistle[i] : 0);
        }
        double[] sparks = new double[order.frames()];
        for (double at : Moments.scattered(CRACKLES_PER_SECOND * order.force(), 0, order.seconds(), chance)) {
            Modes.blow(sparks, at, chance.octaves(0.0001, 0.0006), chance.signed() * chance.seldomGreat(0.05, 2));
        }
        double[] speaker =
                Modes.of(900, 0.006, 0.7, 2100, 0.005, 0.9, 3600, 0.004, 0.7).driven(sparks);
        Sound radio = order.silence().add(noise, 0, 1, -0.1).add(speaker, 0, 0.5, 0.1);
        Sound room =
                Noise.around(chance, order.frames(), Noise::white).each(channel -> Filter.band(channel, 2600, 0.5));
        return radio.add(room, 0.025).each(channel -> {
            Filter.high(channel, 320, 0.8);
            Filter.low(channel, 4600, 0.8);
        });
    }
}
