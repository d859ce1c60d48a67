package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** Knuckles on a wooden door, three or four times, with a pause before the next try. */
public final class Knock implements Recipe {
    private static final double TRY_SECONDS = 3.4;
    private static final double KNOCK_SECONDS = 0.19;
    private static final double DIES_AWAY = 0.15;

    /** A panel of wood: low modes close together, high ones gone at once. */
    private static final Modes DOOR = Modes.of(
            96, 0.14, 0.5, 148, 0.13, 0.7, 214, 0.12, 0.9, 305, 0.11, 1.0, 418, 0.095, 0.95, 590, 0.08, 0.9, 835, 0.06,
            0.85, 1190, 0.045, 0.75, 1720, 0.03, 0.65, 2600, 0.02, 0.5, 3700, 0.012, 0.35);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double[] force = new double[order.frames()];
        Modes door = DOOR.scaled(chance.between(0.85, 1.2)).elsewhere(chance, 0.3);
        double beat = KNOCK_SECONDS * chance.about(0.12) / order.pace();
        for (double at : Moments.every(TRY_SECONDS / order.pace(), 0.15, 0.015, 1, order.seconds(), chance)) {
            int knocks = chance.happens(0.7) ? 3 : 4;
            double next = at;
            for (int i = 0; i < knocks && (i == 0 || next + DIES_AWAY <= order.seconds()); i++) {
                Modes.blow(force, next, chance.between(0.0005, 0.0008), 0.9 * chance.between(0.75, 1));
                next += beat * chance.about(0.06);
            }
        }
        Sound room = order.silence().add(door.driven(force), 0, 1, 0.05);
        return new Room(0.5, 3800, 0.3).around(room, 0.28);
    }
}
