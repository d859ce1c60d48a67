package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;

/** A wood fire: flames that flutter, the hiss of gas, and sap that bursts, often in quick succession. */
public final class Fire implements Recipe {
    private static final double CRACKLES_PER_SECOND = 9;
    private static final double POPS_PER_SECOND = 0.9;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound fire = flames(order);
        double end = order.seconds();
        for (double at : Moments.scattered(CRACKLES_PER_SECOND * order.force(), 0, end, chance)) {
            double pan = 0.7 * chance.signed();
            double loud = chance.seldomGreat(0.05, 2.2);
            int chain = chance.happens(0.3) ? (int) chance.between(2, 9) : 1;
            double next = at;
            for (int i = 0; i < chain; i++) {
                fire.add(crackle(chance), next, 1.3 * loud * chance.between(0.3, 1), pan);
                next += chance.gap(45);
            }
        }
        for (double at : Moments.scattered(POPS_PER_SECOND * order.force(), 0, end, chance)) {
            fire.add(pop(chance), at, 0.9 * chance.between(0.4, 1), 0.5 * chance.signed());
        }
        return fire;
    }

    private static Sound flames(Order order) {
        Chance chance = order.chance();
        Drift flutter = new Drift(chance, 5, 2, order.seconds());
        Drift draught = new Drift(chance, 0.6, 3, order.seconds());
        Sound roar = Noise.around(chance, order.frames(), Noise::brown).each(channel -> {
            Filter.high(channel, 70, 0.6);
            Filter.low(channel, t -> 180 + 420 * draught.applyAsDouble(t), 0.6);
        });
        Sound gas = Noise.around(chance, order.frames(), Noise::white).each(channel -> {
            Filter.high(channel, 1600, 0.6);
            Filter.low(channel, 6500, 0.6);
        });
        roar.shaped(t -> 0.06 * (0.35 + draught.applyAsDouble(t)) * (0.5 + flutter.applyAsDouble(t)));
        return roar.add(gas.shaped(t -> 0.02 * (0.2 + draught.applyAsDouble(t))), 1);
    }

    private static double[] crackle(Chance chance) {
        double lost = chance.octaves(0.002, 0.012);
        double[] burst = Noise.white(chance, Sound.frames(lost + 0.004));
        Filter.band(burst, chance.octaves(1400, 7500), 0.9);
        return Envelope.edged(Envelope.dying(burst, lost), 0.0002, 0.001);
    }

    /** A log that splits: the crack, and the wood answering. */
    private static double[] pop(Chance chance) {
        Modes wood = Modes.of(260, 0.05, 0.5, 540, 0.04, 0.8, 1150, 0.025, 0.9, 2300, 0.012, 0.8);
        double[] force = new double[Sound.frames(0.08)];
        Modes.blow(force, 0, 0.0005, 0.8);
        Modes.blow(force, chance.between(0.004, 0.012), 0.0004, 0.5);
        return wood.scaled(chance.between(0.8, 1.5)).elsewhere(chance, 0.4).driven(force);
    }
}
