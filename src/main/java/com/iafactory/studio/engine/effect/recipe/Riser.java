package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** Tension that grows all the time and stops at its height: noise that opens, tones that climb two octaves, a pulse that hurries. */
public final class Riser implements Recipe {
    private static final double LOW_HERTZ = 98;
    /** Thirty-two decibels below the last. */
    private static final double FIRST_LEVEL = 0.025;

    private static final double[] APART = {1, 1.006, 1.498, 2.004, 0.994, 3.003};

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double seconds = order.seconds();
        double low = LOW_HERTZ * chance.about(0.12);
        Sound air = Noise.around(chance, order.frames(), Noise::white)
                .each(channel -> Filter.band(channel, t -> 220 * StrictMath.pow(38, grown(t, seconds)), 0.9));
        Sound tones = order.silence();
        for (int i = 0; i < APART.length; i++) {
            double base = low * APART[i];
            double[] tone = Wave.moving(seconds, t -> base * StrictMath.pow(4, grown(t, seconds)));
            bend(tone);
            tones.add(tone, 0, 0.11, i % 2 == 0 ? -0.5 : 0.5);
        }
        tones.each(channel -> Filter.low(channel, t -> 300 * StrictMath.pow(22, grown(t, seconds)), 0.9));
        double[] pulse = pulse(order.frames(), seconds);
        Sound rise = tones.add(air, 0.3);
        double level = FIRST_LEVEL;
        double growth = StrictMath.pow(1 / FIRST_LEVEL, 1.0 / order.frames());
        for (int i = 0; i < order.frames(); i++) {
            rise.left()[i] *= level * pulse[i];
            rise.right()[i] *= level * pulse[i];
            level *= growth;
        }
        return new Room(1.0, 6000, 0.7).around(rise, 0.15);
    }

    /** Slowly first. */
    private static double grown(double t, double seconds) {
        double share = Math.min(1, t / seconds);
        return share * (0.45 + 0.55 * share);
    }

    /** Adds partials without an edge that would fold back. */
    private static void bend(double[] tone) {
        for (int i = 0; i < tone.length; i++) {
            double drive = 2.5 * tone[i];
            tone[i] = drive / Math.sqrt(1 + drive * drive);
        }
    }

    /** From two beats a second to fourteen. */
    private static double[] pulse(int frames, double seconds) {
        double[] beats = Wave.moving(seconds, t -> 2 * StrictMath.pow(7, t / seconds));
        double[] pulse = new double[frames];
        for (int i = 0; i < frames; i++) {
            pulse[i] = 0.75 + 0.25 * (i < beats.length ? beats[i] : 0);
        }
        return pulse;
    }
}
