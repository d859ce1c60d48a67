package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** Somebody walking over a hard floor: the heel, the ball of the foot a moment later, left and right in turn. */
public final class Footsteps implements Recipe {
    private static final double STEP_SECONDS = 0.54;
    private static final double HEEL_TO_BALL = 0.085;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound floor = order.silence();
        double heavy = chance.between(0.85, 1.2);
        int foot = 0;
        for (double at : Moments.every(STEP_SECONDS / order.pace(), 0.04, 0.015, 0.3, order.seconds(), chance)) {
            boolean left = foot++ % 2 == 0;
            double loud = chance.between(0.8, 1) * (left ? 1 : 0.9);
            double pan = left ? -0.16 : 0.16;
            floor.add(heel(chance, heavy * (left ? 1 : 1.05)), at, loud, pan);
            double rolled = at + HEEL_TO_BALL * chance.about(0.15) / Math.sqrt(order.pace());
            floor.add(ball(chance, heavy), rolled, 0.42 * loud, pan);
        }
        return new Room(0.55, 4200, 0.35).around(floor, 0.2);
    }

    private static double[] heel(Chance chance, double size) {
        Modes floor = Modes.of(
                88, 0.10, 0.8, 140, 0.09, 0.8, 215, 0.07, 0.6, 390, 0.05, 0.55, 720, 0.035, 0.6, 1150, 0.028, 0.6, 1750,
                0.022, 0.7, 2600, 0.018, 0.6, 3900, 0.013, 0.5, 5600, 0.009, 0.3);
        double[] force = new double[Sound.frames(0.18)];
        Modes.blow(force, 0, 0.0003, 0.55);
        Modes.blow(force, 0.001, 0.004, 0.36);
        return floor.scaled(1 / size).elsewhere(chance, 0.25).driven(force);
    }

    /** Softer, with the sole sliding a little. */
    private static double[] ball(Chance chance, double size) {
        double[] tap = Modes.of(125, 0.06, 0.7, 260, 0.045, 0.5, 900, 0.022, 0.5, 1900, 0.014, 0.5, 3300, 0.009, 0.3)
                .scaled(1 / size)
                .elsewhere(chance, 0.3)
                .struck(0.0009, 0.12);
        double[] slide = Noise.white(chance, Sound.frames(0.07));
        Filter.band(slide, chance.octaves(1700, 3200), 0.8);
        Envelope.edged(Envelope.dying(slide, 0.12), 0.008, 0.02);
        for (int i = 0; i < slide.length; i++) {
            tap[i] += 0.12 * slide[i];
        }
        return tap;
    }
}
