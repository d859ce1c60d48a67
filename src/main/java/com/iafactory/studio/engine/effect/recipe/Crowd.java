package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** People talking all at once in a room, so that no word is understood. */
public final class Crowd implements Recipe {
    private static final int VOICES = 16;
    private static final double MEN_HERTZ = 115;
    private static final double WOMEN_HERTZ = 200;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound room = order.silence();
        int voices = (int) Math.round(VOICES * Math.sqrt(order.force()));
        for (int i = 0; i < voices; i++) {
            double pitch = (i % 2 == 0 ? MEN_HERTZ : WOMEN_HERTZ) * chance.about(0.18);
            double[] voice = new Babble(chance, pitch).talk(order.frames());
            Filter.low(voice, chance.octaves(2000, 6000), 0.6);
            room.add(voice, 0, chance.octaves(0.3, 1), chance.signed());
        }
        Sound air = Noise.around(chance, order.frames(), Noise::pink).each(channel -> {
            Filter.high(channel, 150, 0.6);
            Filter.low(channel, 900, 0.6);
        });
        Drift swell = new Drift(chance, 0.4, 2, order.seconds());
        room.add(air, 0.02).shaped(t -> 0.85 + 0.3 * swell.applyAsDouble(t));
        room.each(channel -> Filter.high(channel, 190, 0.6));
        Envelope.edged(room.left(), 0.001, 0);
        Envelope.edged(room.right(), 0.001, 0);
        return new Room(0.9, 3600, 0.6).around(room, 0.4);
    }
}
