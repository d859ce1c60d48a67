package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** A camera with a mirror: mirror up, first curtain, second curtain with the mirror coming down, and the shutter wound again. */
public final class Shutter implements Recipe {
    private static final double AGAIN_SECONDS = 1.9;

    private static final Modes BODY = Modes.of(
            320, 0.025, 0.4, 680, 0.025, 0.5, 1150, 0.022, 0.7, 1900, 0.018, 0.9, 3050, 0.015, 1.0, 4800, 0.011, 0.8,
            7400, 0.008, 0.6, 10200, 0.005, 0.35);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound room = order.silence();
        double size = chance.between(0.85, 1.15);
        for (double at : Moments.every(AGAIN_SECONDS / order.pace(), 0.3, 0.012, 0.45, order.seconds(), chance)) {
            room.add(clack(chance, size, 0.0004), at, 0.75, -0.05);
            room.add(clack(chance, 1.35 * size, 0.0001), at + 0.032, 0.5, 0.05);
            room.add(clack(chance, 1.25 * size, 0.00012), at + 0.098, 0.6, 0.05);
            room.add(clack(chance, 0.9 * size, 0.0003), at + 0.112, 0.9, -0.05);
            room.add(winding(chance), at + 0.125, 0.10, 0);
        }
        return new Room(0.3, 5000, 0.25).around(room, 0.12);
    }

    private static double[] clack(Chance chance, double size, double contact) {
        double[] force = new double[Sound.frames(0.07)];
        Modes.blow(force, 0, contact, 1);
        // Springs and levers that come to rest.
        for (int i = 0; i < 4; i++) {
            Modes.blow(force, chance.between(0.002, 0.016), 0.00012, 0.5 * chance.unit());
        }
        return BODY.scaled(size).elsewhere(chance, 0.35).driven(force);
    }

    private static double[] winding(Chance chance) {
        double seconds = 0.16;
        double[] motor = Noise.white(chance, Sound.frames(seconds));
        Filter.band(motor, t -> 1500 + 900 * t / seconds, 2);
        double[] teeth = new double[motor.length];
        for (int i = 0; i < motor.length; i++) {
            double turns = 190 * i / (double) Sound.RATE;
            teeth[i] = motor[i] * (0.35 + 0.65 * Envelope.hump(turns - Math.floor(turns)));
        }
        return Envelope.edged(teeth, 0.01, 0.05);
    }
}
