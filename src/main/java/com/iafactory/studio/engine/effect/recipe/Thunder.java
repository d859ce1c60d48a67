package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/**
 * A stroke of lightning is a crooked line some kilometres long: each piece of it sends a shock wave in the form of an N, and they
 * arrive one after the other, those from afar later, longer and duller. After A. Ribner and D. Roy, "Acoustics of thunder" (1982).
 */
public final class Thunder implements Recipe {
    private static final double LASTS_SECONDS = 6.5;
    private static final double BETWEEN_STROKES = 8.5;

    @Override
    public Sound make(Order order) {
        Sound storm = order.silence();
        double lasts = Math.min(LASTS_SECONDS, order.seconds());
        double first = order.manner().far() ? 0.02 : Math.min(0.25, 0.04 * order.seconds());
        for (double at : Moments.every(
                BETWEEN_STROKES / order.pace(), 0.2, first, 0.6 * LASTS_SECONDS, order.seconds(), order.chance())) {
            Sound stroke = stroke(order, lasts);
            storm.add(stroke.left(), at, 1, -0.6).add(stroke.right(), at, 1, 0.6);
        }
        return new Room(2.2, 900, 1.6).around(storm, 0.35);
    }

    private static Sound stroke(Order order, double lasts) {
        Sound shocks = new Sound(Sound.frames(lasts));
        Chance chance = order.chance();
        boolean far = order.manner().far();
        int claps = 7;
        for (int clap = 0; clap < claps; clap++) {
            double share = clap == 0 ? 0 : (clap + 0.6 * chance.signed()) / claps;
            double at = lasts * 0.62 * share;
            double loud = (clap == 0 ? 1 : chance.between(0.25, 0.8)) * Envelope.fall(share, 4.5);
            double spread = lasts * (clap == 0 ? 0.05 : chance.between(0.03, 0.1));
            clap(shocks, chance, at, spread, loud, (far ? 0.0035 : 0.0018) * (1 + 4 * share));
        }
        double sharp = far ? 400 : 7000;
        shocks.each(channel -> Filter.low(channel, t -> 170 + sharp * Envelope.fall(t, 0.42 * lasts), 0.6));
        return shocks.add(rumble(chance, lasts), 0.42).shaped(t -> 1 - Envelope.smooth((t / lasts - 0.5) / 0.5));
    }

    private static void clap(Sound to, Chance chance, double at, double spread, double loud, double shortest) {
        double side = 0.5 * chance.signed();
        for (int piece = 0; piece < 55; piece++) {
            double when = at + spread * Math.abs(chance.signed() + chance.signed());
            double[] shock = shock(shortest * chance.octaves(1, 5));
            double pan = Math.clamp(side + 0.5 * chance.signed(), -1, 1);
            to.add(shock, when, 0.4 * loud * chance.seldomGreat(0.1, 1.5), pan);
        }
    }

    /** Up at once, down through nothing to the opposite, and back. */
    private static double[] shock(double seconds) {
        double[] wave = new double[Math.max(4, Sound.frames(seconds))];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = 1 - 2.0 * i / (wave.length - 1);
        }
        return wave;
    }

    private static Sound rumble(Chance chance, double lasts) {
        Drift roll = new Drift(chance, 2.2, 3, lasts);
        Sound low = Noise.around(chance, Sound.frames(lasts), Noise::brown).each(channel -> {
            Filter.high(channel, 42, Filter.FLAT);
            Filter.low(channel, t -> 90 + 300 * Envelope.fall(t, 1.3 * lasts), 0.7);
        });
        return low.shaped(t -> Envelope.smooth(t / (0.1 * lasts))
                * (0.25 + 1.5 * roll.applyAsDouble(t) * roll.applyAsDouble(t))
                * Envelope.fall(t, 1.6 * lasts));
    }
}
