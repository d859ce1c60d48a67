package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;

/** Ten fingers on a keyboard: words, small pauses, the longer keys now and then; each key is heard going down and coming up. */
public final class Typing implements Recipe {
    private static final double KEY_SECONDS = 0.125;

    private static final Modes KEY = Modes.of(
            240, 0.03, 0.45, 430, 0.028, 0.45, 900, 0.022, 0.5, 1650, 0.018, 0.8, 2700, 0.015, 1.0, 4100, 0.012, 0.9,
            6200, 0.008, 0.7, 8800, 0.005, 0.4);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound desk = order.silence();
        double at = 0.012;
        int left = letters(chance);
        while (at < order.seconds() - 0.1) {
            boolean space = left == 0;
            press(desk, chance, at, space);
            // Usual gaps are near one value, with a long tail.
            double gap = KEY_SECONDS * (0.62 + 0.38 * chance.gap(1));
            at += Math.clamp(gap, 0.06, 0.5) / order.pace();
            if (space) {
                at += chance.happens(0.2) ? chance.between(0.25, 0.7) : 0;
                left = letters(chance);
            } else {
                left--;
            }
        }
        return Room.SMALL.around(desk, 0.12);
    }

    private static int letters(Chance chance) {
        return (int) chance.between(2, 8);
    }

    private static void press(Sound desk, Chance chance, double at, boolean space) {
        double size = space ? 0.62 : chance.between(0.88, 1.15);
        double loud = chance.between(0.55, 1) * (space ? 1.15 : 1);
        double pan = space ? 0 : 0.4 * chance.signed();
        desk.add(down(chance, size), at, 0.9 * loud, pan);
        desk.add(up(chance, size), at + chance.between(0.055, 0.1), 0.22 * loud, pan);
    }

    /** The finger on the cap, then the cap on the bottom. */
    private static double[] down(Chance chance, double size) {
        double[] force = new double[Sound.frames(0.07)];
        Modes.blow(force, 0, 0.0009, 0.25);
        Modes.blow(force, chance.between(0.006, 0.011), 0.00016, 1);
        double[] key = KEY.scaled(size).elsewhere(chance, 0.35).driven(force);
        double[] rub = Noise.white(chance, Sound.frames(0.012));
        Filter.high(rub, 3500, 0.7);
        Envelope.edged(Envelope.dying(rub, 0.014), 0.001, 0.003);
        for (int i = 0; i < rub.length; i++) {
            key[i] += 0.2 * rub[i];
        }
        return key;
    }

    private static double[] up(Chance chance, double size) {
        return KEY.scaled(1.3 * size).elsewhere(chance, 0.4).struck(0.00012, 0.05);
    }
}
