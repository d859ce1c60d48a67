package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** Two bars of metal, the second a third below the first, as at a door or in a message that has come. */
public final class Chime implements Recipe {
    private static final double AGAIN_SECONDS = 3.6;
    private static final double NOTE_SECONDS = 0.42;
    private static final double MAJOR_THIRD = 5.0 / 4;

    /** Of a bar whose ends are free, from the theory of Euler and Bernoulli; then those of its bracket. */
    private static final double[] RATIOS = {1, 2.756, 5.404, 8.933};

    private static final double[] SECONDS = {2.2, 1.1, 0.5, 0.25};
    private static final double[] LEVELS = {1, 0.32, 0.16, 0.08};

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double low = 830 * chance.about(0.12);
        double gap = Math.min(NOTE_SECONDS / order.pace(), 0.3 * order.seconds());
        double[] first = new double[order.frames()];
        double[] second = new double[order.frames()];
        for (double at : Moments.every(AGAIN_SECONDS / order.pace(), 0.05, 0.012, 2, order.seconds(), chance)) {
            Modes.blow(first, at, 0.0005, chance.between(0.9, 1));
            Modes.blow(second, at + gap, 0.0005, chance.between(0.9, 1));
        }
        Sound room = order.silence();
        room.add(bar(low * MAJOR_THIRD).driven(first), 0, 0.5, -0.2);
        room.add(bar(low).driven(second), 0, 0.55, 0.2);
        return new Room(0.9, 5000, 0.5).around(room, 0.16);
    }

    private static Modes bar(double hertz) {
        double[] modes = new double[3 * RATIOS.length];
        for (int i = 0; i < RATIOS.length; i++) {
            modes[3 * i] = hertz * RATIOS[i];
            modes[3 * i + 1] = SECONDS[i];
            modes[3 * i + 2] = LEVELS[i];
        }
        return Modes.of(modes);
    }
}
