package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;

/** The two sounds of a heart: valves that shut before the ventricles press, and the shorter ones behind them. */
public final class Heartbeat implements Recipe {
    /** Sixty-six a minute, at rest. */
    private static final double PERIOD_SECONDS = 60.0 / 66;
    /** From the first sound to the second; grows with the root of the period. */
    private static final double SYSTOLE = 0.31;

    private static final Modes FIRST =
            Modes.of(46, 0.2, 0.6, 66, 0.19, 1.0, 92, 0.16, 1.0, 132, 0.12, 0.8, 190, 0.08, 0.5);
    private static final Modes SECOND =
            Modes.of(58, 0.13, 0.5, 84, 0.12, 0.9, 118, 0.1, 1.0, 168, 0.08, 0.7, 235, 0.06, 0.4);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        double period = PERIOD_SECONDS / order.pace();
        double systole = SYSTOLE * Math.sqrt(period / PERIOD_SECONDS);
        double[] heart = new double[order.frames()];
        double at = 0.02;
        int beat = 0;
        while (at + 0.2 <= order.seconds() || beat == 0) {
            lay(heart, tone(FIRST, chance, 0.006), at, chance.between(0.92, 1));
            lay(heart, tone(SECOND, chance, 0.004), at + systole, 0.75 * chance.between(0.92, 1));
            // The heart is quicker while one breathes in.
            at += period * (1 + 0.018 * StrictMath.sin(beat * 1.3) + 0.006 * chance.signed());
            beat++;
        }
        // Heard through the body, and bent a little so that small loudspeakers have something to play.
        for (int i = 0; i < heart.length; i++) {
            double drive = 2.2 * heart[i];
            heart[i] = drive / Math.sqrt(1 + drive * drive);
        }
        Filter.low(heart, 320, 0.6);
        return order.silence().add(heart, 0, 1, 0);
    }

    private static double[] tone(Modes valve, Chance chance, double contact) {
        double[] tone = valve.scaled(chance.about(0.02)).elsewhere(chance, 0.1).struck(contact, 0.4);
        double[] flow = Noise.white(chance, Sound.frames(0.12));
        Filter.band(flow, 130, 1);
        Envelope.edged(Envelope.dying(flow, 0.14), 0.02, 0.03);
        for (int i = 0; i < flow.length; i++) {
            tone[i] += 0.12 * flow[i];
        }
        return tone;
    }

    private static void lay(double[] heart, double[] tone, double seconds, double gain) {
        int at = Sound.frames(seconds);
        for (int i = 0; i < tone.length && at + i < heart.length; i++) {
            heart[at + i] += gain * tone[i];
        }
    }
}
