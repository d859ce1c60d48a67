package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** A cork, a bubble, a finger out of a cheek: a hollow that opens rings higher and higher for a moment. */
public final class Pop implements Recipe {
    private static final double AGAIN_SECONDS = 1.2;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound room = order.silence();
        for (double at : Moments.every(AGAIN_SECONDS / order.pace(), 0.3, 0.012, 0.25, order.seconds(), chance)) {
            room.add(hollow(chance), at, 0.8, 0.2 * chance.signed());
            room.add(lips(chance), at, 0.16, 0);
        }
        return Room.SMALL.around(room, 0.14);
    }

    private static double[] hollow(Chance chance) {
        double low = chance.between(330, 520);
        double[] ring = Wave.moving(0.14, t -> low * (1 + 1.6 * Envelope.smooth(t / 0.06)));
        return Envelope.edged(Envelope.dying(ring, 0.12), 0.0018, 0.01);
    }

    private static double[] lips(Chance chance) {
        double[] click = Noise.white(chance, Sound.frames(0.01));
        Filter.band(click, 2400, 0.7);
        return Envelope.edged(Envelope.dying(click, 0.008), 0.0003, 0.002);
    }
}
