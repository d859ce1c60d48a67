package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** A wide dark chord without beginning or end: partials of one deep tone that drift apart and together, and air that moves. */
public final class Drone implements Recipe {
    private static final double LOW_HERTZ = 55;
    /** Octaves and fifths; those above are softer. */
    private static final double[] RATIOS = {1, 1.5, 2, 3, 4, 6, 8};

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double low = LOW_HERTZ * chance.about(0.09);
        Sound space = order.silence();
        for (double ratio : RATIOS) {
            for (double side : new double[] {-0.8, 0.8}) {
                Drift swell = new Drift(chance, 0.25, 2, order.seconds());
                double apart = chance.between(-0.25, 0.25) * Math.sqrt(ratio);
                double[] tone = Wave.moving(order.seconds(), _ -> low * ratio + apart);
                for (int i = 0; i < tone.length; i++) {
                    tone[i] *= 0.15 + swell.applyAsDouble(i / (double) Sound.RATE);
                }
                space.add(tone, 0, 0.3 / StrictMath.pow(ratio, 0.6), side);
            }
        }
        Drift breath = new Drift(chance, 0.3, 3, order.seconds());
        Sound air = Noise.around(chance, order.frames(), Noise::pink)
                .each(channel -> Filter.band(channel, t -> 200 + 1500 * breath.applyAsDouble(t), 1.6));
        return new Room(3.5, 3000, 1.6).around(space.add(air, 0.08), 0.22);
    }
}
