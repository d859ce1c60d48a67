package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;
import java.util.List;

/** A machine that fails: splinters of tones and noise, coarse in steps, repeated, cut off, with holes between them. */
public final class Glitch implements Recipe {
    private static final List<Double> SPLINTER_SECONDS = List.of(0.02, 0.03, 0.045, 0.06, 0.09, 0.14);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound broken = order.silence();
        double at = 0.005;
        while (at < order.seconds() - 0.02) {
            double length = chance.oneOf(SPLINTER_SECONDS);
            double[] splinter = splinter(chance, length);
            double pan = chance.happens(0.4) ? 0.8 * chance.signed() : 0;
            int repeats = chance.happens(0.35) ? (int) chance.between(3, 9) : 1;
            for (int i = 0; i < repeats && at < order.seconds() - 0.02; i++) {
                broken.add(splinter, at, 0.5 * chance.between(0.5, 1), i % 2 == 0 ? pan : -pan);
                at += length;
            }
            if (chance.happens(0.28)) {
                at += chance.between(0.02, 0.16);
            }
        }
        return broken;
    }

    private static double[] splinter(Chance chance, double seconds) {
        double[] sound = chance.happens(0.55) ? tone(chance, seconds) : noise(chance, seconds);
        int hold = (int) chance.octaves(2, 22);
        double steps = chance.octaves(3, 24);
        double held = 0;
        for (int i = 0; i < sound.length; i++) {
            if (i % hold == 0) {
                held = Math.rint(sound[i] * steps) / steps;
            }
            sound[i] = held;
        }
        return Envelope.edged(sound, 0.0007, 0.0007);
    }

    private static double[] tone(Chance chance, double seconds) {
        double hertz = chance.octaves(90, 3800);
        double end = hertz * (chance.happens(0.4) ? chance.octaves(0.3, 3) : 1);
        double[] wave = Wave.moving(seconds, t -> hertz + (end - hertz) * t / seconds);
        for (int i = 0; i < wave.length; i++) {
            wave[i] = 0.6 * Math.clamp(3 * wave[i], -1, 1);
        }
        return wave;
    }

    private static double[] noise(Chance chance, double seconds) {
        double[] noise = Noise.white(chance, Sound.frames(seconds));
        Filter.band(noise, chance.octaves(400, 8000), 1.5);
        return noise;
    }
}
