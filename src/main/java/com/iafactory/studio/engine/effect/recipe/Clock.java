package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** A clock with a pendulum: tick and tock each half second, each the three touches of an escapement. */
public final class Clock implements Recipe {
    private static final double BEAT_SECONDS = 0.5;
    /** No clock is better than this, and nobody hears it. */
    private static final double GIVE = 0.0008;

    private static final Modes WHEEL = Modes.of(
            2150, 0.030, 0.5, 3120, 0.035, 0.9, 4380, 0.028, 1.0, 5900, 0.022, 0.8, 7900, 0.016, 0.6, 10400, 0.010,
            0.4);

    private static final Modes CASE = Modes.of(240, 0.05, 0.35, 455, 0.06, 0.5, 790, 0.045, 0.45, 1240, 0.03, 0.4);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double size = chance.between(0.85, 1.2);
        double[] tick = new double[order.frames()];
        double[] tock = new double[order.frames()];
        int beat = 0;
        for (double at : Moments.every(BEAT_SECONDS / order.pace(), GIVE, 0.015, 0.06, order.seconds(), chance)) {
            touch(beat++ % 2 == 0 ? tick : tock, at, chance);
        }
        Sound room = order.silence();
        room.add(WHEEL.scaled(size).driven(tick), 0, 0.8, -0.06);
        room.add(CASE.scaled(size).driven(tick), 0, 0.5, 0);
        room.add(WHEEL.scaled(0.83 * size).driven(tock), 0, 0.65, 0.06);
        room.add(CASE.scaled(0.9 * size).driven(tock), 0, 0.65, 0);
        return new Room(0.4, 5000, 0.3).around(room, 0.14);
    }

    /** Unlocking, impulse and drop. */
    private static void touch(double[] force, double at, Chance chance) {
        Modes.blow(force, at, 0.00025, 0.3 * chance.about(0.15));
        Modes.blow(force, at + 0.0055, 0.0003, 0.5 * chance.about(0.1));
        Modes.blow(force, at + 0.0115, 0.00018, chance.between(0.93, 1));
    }
}
