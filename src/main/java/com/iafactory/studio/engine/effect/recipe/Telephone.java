package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** A telephone with two gongs and a clapper that goes to and fro between them twenty-five times a second. */
public final class Telephone implements Recipe {
    private static final double STROKES_PER_SECOND = 25;
    private static final double RING_SECONDS = 1.4;
    private static final double PAUSE_SECONDS = 1.1;

    /** Small gongs are bells of steel: partials far apart and soon gone. */
    private static final Modes GONG = Modes.of(
            1180, 0.55, 0.7, 1206, 0.5, 0.25, 2890, 0.45, 1, 2921, 0.4, 0.4, 5060, 0.3, 0.6, 7350, 0.2, 0.35, 10100,
            0.12, 0.2);

    private static final Modes HOUSING = Modes.of(310, 0.04, 0.4, 620, 0.035, 0.5, 1050, 0.03, 0.35);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double[] left = new double[order.frames()];
        double[] right = new double[order.frames()];
        double pitch = chance.about(0.08);
        double step = 1 / STROKES_PER_SECOND;
        for (double ring = 0.012; ring < order.seconds() - 0.2; ring += RING_SECONDS + PAUSE_SECONDS) {
            int stroke = 0;
            double end = Math.min(ring + RING_SECONDS, order.seconds() - 0.12);
            for (double at = ring; at < end; at += step * chance.about(0.015)) {
                Modes.blow(stroke++ % 2 == 0 ? left : right, at, 0.0003, 0.35 * chance.between(0.85, 1));
            }
        }
        Sound room = order.silence();
        room.add(GONG.scaled(pitch).driven(left), 0, 0.5, -0.15);
        room.add(GONG.scaled(pitch * 1.19).driven(right), 0, 0.5, 0.15);
        room.add(HOUSING.driven(left), 0, 0.35, 0).add(HOUSING.driven(right), 0, 0.35, 0);
        return new Room(0.5, 5000, 0.35).around(room, 0.15);
    }
}
