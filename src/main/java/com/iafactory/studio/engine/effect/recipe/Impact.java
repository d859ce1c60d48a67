package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** A great blow as in trailers: the crack, a body that answers, a deep tone that sinks, and a long hall. */
public final class Impact implements Recipe {
    private static final double LASTS_SECONDS = 2.8;
    private static final double AGAIN_SECONDS = 5.5;

    private static final Modes BODY = Modes.of(
            64, 0.9, 0.9, 97, 0.8, 0.8, 151, 0.6, 0.7, 233, 0.5, 0.5, 347, 0.4, 0.4, 523, 0.3, 0.3, 811, 0.22, 0.22,
            1289, 0.15, 0.15);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound hall = order.silence();
        for (double at :
                Moments.every(AGAIN_SECONDS / order.pace(), 0.1, 0.015, LASTS_SECONDS, order.seconds(), chance)) {
            hall.add(deep(chance), at, 0.55, 0);
            hall.add(BODY.elsewhere(chance, 0.3).struck(0.0012, 1), at, 0.5, -0.3);
            hall.add(BODY.scaled(1.05).elsewhere(chance, 0.3).struck(0.0012, 1), at, 0.5, 0.3);
            hall.add(burst(chance), at, 0.7, -0.7).add(burst(chance), at, 0.7, 0.7);
        }
        return new Room(2.6, 2600, 1.3).around(hall, 0.24);
    }

    private static double[] deep(Chance chance) {
        double start = chance.between(120, 160);
        double end = chance.between(42, 50);
        double[] tone = Wave.moving(2.2, t -> end + (start - end) * Envelope.fall(t, 0.6));
        for (int i = 0; i < tone.length; i++) {
            double drive = 1.8 * tone[i];
            tone[i] = drive / Math.sqrt(1 + drive * drive);
        }
        return Envelope.edged(Envelope.dying(tone, 1.9), 0.002, 0.1);
    }

    private static double[] burst(Chance chance) {
        double[] noise = Noise.pink(chance, Sound.frames(0.7));
        Filter.low(noise, t -> 250 + 8000 * Envelope.fall(t, 0.22), 0.7);
        return Envelope.edged(Envelope.dying(noise, 0.5), 0.0008, 0.1);
    }
}
