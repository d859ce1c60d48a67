package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.ArrayList;
import java.util.List;

/**
 * A church bell that tolls. Its partials stand as founders tune them: hum, prime, minor third, fifth, octave and those above. Each is a
 * pair a little apart, because no bell is quite round, and so it beats.
 */
public final class Bell implements Recipe {
    private static final double TOLL_SECONDS = 2.7;
    private static final double PRIME_HERTZ = 310;

    /** Ratio to the prime, seconds and level. T. Rossing and R. Perrin, "Vibrations of bells" (1987). */
    private static final double[][] PARTIALS = {
        {0.5, 11, 0.32},
        {1, 5.5, 0.35},
        {1.183, 6, 0.62},
        {1.506, 3.2, 0.25},
        {2, 4.2, 1},
        {2.514, 2.1, 0.42},
        {2.662, 2, 0.38},
        {3.011, 2.2, 0.8},
        {4.166, 1.5, 0.7},
        {5.433, 1, 0.5},
        {6.796, 0.7, 0.4},
        {8.215, 0.5, 0.3},
        {9.6, 0.35, 0.2}
    };

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double prime = PRIME_HERTZ * chance.about(0.16);
        double[] force = new double[order.frames()];
        double toll = TOLL_SECONDS / order.pace();
        for (double at : Moments.every(toll, 0.02, 0.012, 2.4, order.seconds(), chance)) {
            // The iron bounces off: the higher partials hear the blow as well as the low ones.
            Modes.blow(force, at, 0.00022, chance.between(0.88, 1));
        }
        Sound tower =
                new Sound(bell(prime, chance).driven(force), bell(prime, chance).driven(force));
        return new Room(2.2, 3500, 1.2).around(tower, 0.12);
    }

    private static Modes bell(double prime, Chance chance) {
        List<Modes.Mode> modes = new ArrayList<>();
        for (double[] partial : PARTIALS) {
            double hertz = prime * partial[0];
            double apart = chance.between(0.15, 0.7);
            double level = 0.3 * partial[2] * chance.about(0.12);
            modes.add(new Modes.Mode(hertz - apart / 2, partial[1], 0.6 * level));
            modes.add(new Modes.Mode(hertz + apart / 2, partial[1] * 0.95, 0.4 * level));
        }
        return new Modes(modes);
    }
}
