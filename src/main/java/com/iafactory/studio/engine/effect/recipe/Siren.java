package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** The siren of a car that is in a hurry: it wails up and down through a horn, and the street answers. */
public final class Siren implements Recipe {
    private static final double WAIL_SECONDS = 4;
    private static final double LOWEST_HERTZ = 620;
    private static final double HIGHEST_HERTZ = 1450;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        // Up and down at least once, however short.
        double wail = Math.min(WAIL_SECONDS / order.pace(), order.seconds()) * chance.about(0.04);
        double[] tone = Wave.moving(order.seconds(), t -> pitch(t / wail - Math.floor(t / wail)));
        for (int i = 0; i < tone.length; i++) {
            // An amplifier at its limit, more on one side than on the other.
            double drive = 4 * tone[i] + 0.5;
            tone[i] = drive / Math.sqrt(1 + drive * drive);
        }
        Filter.high(tone, 450, Filter.FLAT);
        Filter.low(tone, 3600, 0.9);
        double[] horn = tone.clone();
        Filter.band(horn, 1500, 1.2);
        Sound street = order.silence().add(tone, 0, 0.25, 0).add(horn, 0, 0.35, 0.1 * chance.signed());
        return Room.OUTSIDE.around(street, 0.2);
    }

    /** Quickly up, slowly down. */
    private static double pitch(double share) {
        double height = share < 0.4 ? Envelope.smooth(share / 0.4) : 1 - Envelope.smooth((share - 0.4) / 0.6);
        return LOWEST_HERTZ * StrictMath.pow(HIGHEST_HERTZ / LOWEST_HERTZ, height);
    }
}
