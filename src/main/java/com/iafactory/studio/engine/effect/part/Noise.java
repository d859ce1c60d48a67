package com.iafactory.studio.engine.effect.part;

/** Noise of three colours, each with a root mean square of 1. */
public final class Noise {
    private Noise() {}

    /** All frequencies alike. */
    public static double[] white(Chance chance, int frames) {
        double[] noise = new double[frames];
        double unit = Math.sqrt(3);
        for (int i = 0; i < frames; i++) {
            noise[i] = unit * chance.signed();
        }
        return noise;
    }

    /** All octaves alike; poles and weights are those of P. Kellet's filter of 1999. */
    public static double[] pink(Chance chance, int frames) {
        double[] noise = new double[frames];
        double slow = 0;
        double middle = 0;
        double fast = 0;
        for (int i = 0; i < frames; i++) {
            double white = chance.signed();
            slow = 0.99765 * slow + white * 0.0990460;
            middle = 0.96300 * middle + white * 0.2965164;
            fast = 0.57000 * fast + white * 1.0526913;
            noise[i] = slow + middle + fast + white * 0.1848;
        }
        return levelled(noise);
    }

    /** Six decibels less each octave, down to the lowest that is heard. */
    public static double[] brown(Chance chance, int frames) {
        double[] noise = new double[frames];
        double leak = 1 - 2 * Math.PI * 20 / Sound.RATE;
        double walk = 0;
        for (int i = 0; i < frames; i++) {
            walk = leak * walk + chance.signed();
            noise[i] = walk;
        }
        return levelled(noise);
    }

    /** Two channels that have nothing in common, as what surrounds a listener. */
    public static Sound around(Chance chance, int frames, Colour colour) {
        return new Sound(colour.of(chance, frames), colour.of(chance, frames));
    }

    /** One of the three. */
    @FunctionalInterface
    public interface Colour {
        double[] of(Chance chance, int frames);
    }

    private static double[] levelled(double[] noise) {
        double power = 0;
        for (double sample : noise) {
            power += sample * sample;
        }
        double gain = power == 0 ? 0 : 1 / Math.sqrt(power / noise.length);
        for (int i = 0; i < noise.length; i++) {
            noise[i] *= gain;
        }
        return noise;
    }
}
