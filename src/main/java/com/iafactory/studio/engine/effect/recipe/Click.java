package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** A button of a mouse: a small spring that snaps down, and back a moment later. */
public final class Click implements Recipe {
    private static final double AGAIN_SECONDS = 1.1;

    private static final Modes BUTTON = Modes.of(
            480, 0.014, 0.3, 1150, 0.014, 0.5, 2100, 0.012, 0.9, 3400, 0.010, 1.0, 5200, 0.007, 0.8, 8100, 0.004, 0.5);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound desk = order.silence();
        double size = chance.between(0.85, 1.15);
        for (double at : Moments.every(AGAIN_SECONDS / order.pace(), 0.35, 0.012, 0.2, order.seconds(), chance)) {
            desk.add(snap(chance, size, 1), at, 0.8, 0);
            desk.add(snap(chance, 1.18 * size, 0.6), at + chance.between(0.075, 0.11), 0.8, 0);
        }
        return new Room(0.25, 5000, 0.2).around(desk, 0.1);
    }

    private static double[] snap(Chance chance, double size, double strength) {
        double[] force = new double[Sound.frames(0.03)];
        Modes.blow(force, 0, 0.0003, 0.3 * strength);
        Modes.blow(force, 0.0013, 0.00012, strength);
        return BUTTON.scaled(size).elsewhere(chance, 0.25).driven(force);
    }
}
