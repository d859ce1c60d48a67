package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.recipe.Order;
import com.iafactory.studio.engine.voice.sound.Loudness;
import java.util.List;

/** Lays several effects over one another, each as loud to the ear as the others. */
final class Layers {
    private static final double COMMON_LUFS = -24;
    /** What happens stands out from what is always there. */
    private static final double EVENT_DECIBELS = 4;

    private static final double FAR_DECIBELS = -5;
    private static final double FORCE_DECIBELS = 6;
    /** Below it nothing is heard, and a loudspeaker only leaves its middle. */
    private static final double LOWEST_HERTZ = 22;

    /** Air over some hundred metres. */
    private static final double FAR_HERTZ = 1300;

    private static final Room FAR = new Room(1.6, 2000, 1.4);

    private Layers() {}

    static Sound of(List<Wanted> effects, int frames, long seed) {
        Sound all = new Sound(frames);
        for (Wanted wanted : effects) {
            Sound layer = layer(wanted, frames, seed);
            all.add(layer, gain(wanted, layer));
        }
        return all;
    }

    private static Sound layer(Wanted wanted, int frames, long seed) {
        // The name keeps two effects of one seed from the same chance.
        Chance chance = new Chance(seed * 31 + wanted.effect().title().hashCode());
        Sound sound = wanted.effect().recipe().make(new Order(frames, wanted.manner(), chance));
        if (wanted.manner().far()) {
            FAR.around(sound.each(channel -> Filter.low(channel, FAR_HERTZ, 0.6)), 0.5);
        }
        sound.each(channel -> Filter.high(channel, LOWEST_HERTZ, Filter.FLAT));
        wanted.effect().ends().applyTo(sound);
        return sound;
    }

    private static double gain(Wanted wanted, Sound sound) {
        double loudness = Loudness.of(sound.middle());
        if (Double.isInfinite(loudness)) {
            return 1;
        }
        double aim = COMMON_LUFS
                + (wanted.effect().surrounds() ? 0 : EVENT_DECIBELS)
                + (wanted.manner().far() ? FAR_DECIBELS : 0)
                + FORCE_DECIBELS * StrictMath.log10(wanted.manner().force()) / StrictMath.log10(2);
        return StrictMath.pow(10, (aim - loudness) / 20);
    }
}
