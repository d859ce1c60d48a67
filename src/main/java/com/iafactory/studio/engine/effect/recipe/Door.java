package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** A door that falls shut: the air it moves, the leaf in its frame, the latch that snaps, and the room afterwards. */
public final class Door implements Recipe {
    private static final double BETWEEN_SECONDS = 7;
    private static final double SWING_SECONDS = 0.55;

    private static final Modes LEAF = Modes.of(
            58, 0.26, 1.0, 88, 0.23, 1.1, 133, 0.2, 1.1, 190, 0.17, 1.0, 275, 0.14, 0.9, 410, 0.11, 0.8, 640, 0.08, 0.7,
            980, 0.055, 0.6, 1600, 0.035, 0.45, 2500, 0.02, 0.3);

    private static final Modes LATCH =
            Modes.of(1350, 0.03, 0.5, 2150, 0.035, 0.8, 3300, 0.03, 0.9, 4700, 0.022, 0.7, 6900, 0.015, 0.4);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound hall = order.silence();
        double swing = Math.min(SWING_SECONDS / order.pace(), 0.2 * order.seconds());
        for (double at : Moments.every(BETWEEN_SECONDS, 0.2, 0.01, 1.6, order.seconds(), chance)) {
            hall.add(air(chance, swing), at, 0.11 * order.force(), 0.25);
            double shut = at + swing;
            hall.add(slam(chance), shut, 1, 0);
            hall.add(latch(chance), shut + 0.012, 0.45, 0.2);
            hall.add(latch(chance), shut + chance.between(0.055, 0.085), 0.25, 0.2);
        }
        return new Room(0.8, 2600, 0.5).around(hall, 0.3);
    }

    private static double[] air(Chance chance, double seconds) {
        double[] air = Noise.pink(chance, Sound.frames(seconds));
        Filter.low(air, t -> 200 + 900 * Envelope.smooth(t / seconds), 0.7);
        for (int i = 0; i < air.length; i++) {
            double share = i / (double) air.length;
            air[i] *= share * share;
        }
        return Envelope.edged(air, 0.01, 0.004);
    }

    private static double[] slam(Chance chance) {
        double[] force = new double[Sound.frames(0.5)];
        Modes.blow(force, 0, 0.0011, 1);
        // The leaf rattles in its frame.
        Modes.blow(force, chance.between(0.014, 0.022), 0.0006, 0.4);
        Modes.blow(force, chance.between(0.035, 0.05), 0.0008, 0.18);
        return LEAF.scaled(chance.between(0.85, 1.15)).elsewhere(chance, 0.25).driven(force);
    }

    private static double[] latch(Chance chance) {
        double[] force = new double[Sound.frames(0.06)];
        Modes.blow(force, 0, 0.0002, 0.9);
        Modes.blow(force, chance.between(0.004, 0.009), 0.0002, 0.6);
        return LATCH.scaled(chance.about(0.08)).elsewhere(chance, 0.4).driven(force);
    }
}
