package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.List;

/** One voice that says nothing: syllables of chance, by pulses of the glottis through three formants. Used once. */
final class Babble {
    /** First, second and third formant of vowels, in hertz: means of G. Peterson and H. Barney (1952). */
    private static final List<double[]> VOWELS = List.of(
            new double[] {270, 2290, 3010},
            new double[] {530, 1840, 2480},
            new double[] {660, 1720, 2410},
            new double[] {730, 1090, 2440},
            new double[] {570, 840, 2410},
            new double[] {300, 870, 2240},
            new double[] {490, 1350, 1690});

    private static final double[] BANDWIDTHS = {80, 110, 160};
    private static final double[] LEVELS = {1, 0.6, 0.4};
    private static final int BLOCK = 48;

    private final Chance chance;
    private final double pitch;
    private final double longer;
    private final double[] before = new double[3];
    private final double[] earlier = new double[3];
    private final double[] formants = VOWELS.get(0).clone();
    private double turns;
    private double soft;

    Babble(Chance chance, double pitch) {
        this.chance = chance;
        this.pitch = pitch;
        this.longer = chance.about(0.1) * (pitch > 150 ? 1.12 : 1);
    }

    double[] talk(int frames) {
        double[] voice = new double[frames];
        // The conversation has begun long before.
        int at = -Sound.frames(chance.unit());
        while (at < frames) {
            int syllables = (int) chance.between(3, 14);
            double melody = chance.between(0.9, 1.2);
            for (int i = 0; i < syllables && at < frames; i++) {
                at = syllable(voice, at, melody * (1 - 0.22 * i / syllables));
            }
            at += Sound.frames(chance.between(0.15, 1.1));
        }
        return voice;
    }

    private int syllable(double[] voice, int from, double melody) {
        int length = Sound.frames(chance.between(0.11, 0.27));
        double[] vowel = chance.oneOf(VOWELS);
        double hertz = pitch * melody * chance.about(0.08);
        double loud = chance.between(0.4, 1);
        boolean breathed = chance.happens(0.35);
        for (int block = 0; block < length; block += BLOCK) {
            double share = block / (double) length;
            for (int k = 0; k < 3; k++) {
                formants[k] += 0.09 * (vowel[k] * longer - formants[k]);
            }
            double level = loud * Math.sqrt(Envelope.hump(Math.min(1, 0.06 + share)));
            double breath = breathed && share < 0.3 ? 0.5 : 0.02;
            sing(voice, from + block, Math.min(BLOCK, length - block), hertz * (1.06 - 0.12 * share), level, breath);
        }
        return from + length;
    }

    private void sing(double[] voice, int from, int count, double hertz, double level, double breath) {
        double[] turn = new double[3];
        double[] loss = new double[3];
        for (int k = 0; k < 3; k++) {
            double r = StrictMath.exp(-Math.PI * BANDWIDTHS[k] / Sound.RATE);
            turn[k] = 2 * r * StrictMath.cos(2 * Math.PI * formants[k] / Sound.RATE);
            loss[k] = r * r;
        }
        for (int i = from; i < from + count; i++) {
            turns += hertz / Sound.RATE;
            turns -= Math.floor(turns);
            // Opens slowly, shuts at once; what follows takes off what a throat has not.
            double glottis = turns < 0.6 ? turns * turns * (0.6 - turns) * 25 : 0;
            double last = soft;
            soft += 0.45 * (glottis - soft);
            // What leaves the lips is the change of it.
            double push = level * (8 * (soft - 0.985 * last) + breath * chance.signed());
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                double now = push * (1 - turn[k] + loss[k]) + turn[k] * before[k] - loss[k] * earlier[k];
                earlier[k] = before[k];
                before[k] = now;
                sum += LEVELS[k] * now;
            }
            if (i >= 0 && i < voice.length) {
                voice[i] += sum;
            }
        }
    }
}
