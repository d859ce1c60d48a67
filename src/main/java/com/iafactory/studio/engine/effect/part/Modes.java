package com.iafactory.studio.engine.effect.part;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a thing rings when it is struck, each at its frequency and dying away in its time. Immutable. */
public final class Modes {
    private static final double HIGHEST_HERTZ = 20_000;

    private final List<Mode> modes;

    /**
     * @param seconds in which it loses sixty decibels
     * @param gain its height after a blow of strength 1 that is shorter than half its period
     */
    public record Mode(double hertz, double seconds, double gain) {
        public Mode {
            if (hertz <= 0 || seconds <= 0) {
                throw new IllegalArgumentException("a mode of " + hertz + " Hz and " + seconds + " s");
            }
        }
    }

    public Modes(List<Mode> modes) {
        this.modes = List.copyOf(modes);
    }

    /** @param triples hertz, seconds and gain of each mode in turn */
    public static Modes of(double... triples) {
        List<Mode> modes = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            modes.add(new Mode(triples[i], triples[i + 1], triples[i + 2]));
        }
        return new Modes(modes);
    }

    /** The same thing a little larger or smaller: all frequencies times one factor. */
    public Modes scaled(double factor) {
        return new Modes(modes.stream()
                .map(mode -> new Mode(mode.hertz * factor, mode.seconds, mode.gain))
                .toList());
    }

    /** The same thing struck elsewhere: each mode louder or softer by chance. */
    public Modes elsewhere(Chance chance, double give) {
        return new Modes(modes.stream()
                .map(mode -> new Mode(mode.hertz * chance.about(0.01), mode.seconds, mode.gain * chance.about(give)))
                .toList());
    }

    /** What is heard of a force; as long as it. */
    public double[] driven(double[] force) {
        double[] sound = new double[force.length];
        for (Mode mode : modes) {
            if (mode.hertz < HIGHEST_HERTZ) {
                ring(mode, force, sound);
            }
        }
        return sound;
    }

    private static void ring(Mode mode, double[] force, double[] sound) {
        double angle = 2 * Math.PI * mode.hertz / Sound.RATE;
        double fall = Envelope.fallEachSample(mode.seconds);
        double turn = 2 * fall * StrictMath.cos(angle);
        double loss = fall * fall;
        double before = 0;
        double earlier = 0;
        for (int i = 0; i < force.length; i++) {
            // Only what changes is heard: a steady push is not.
            double push = mode.gain * (force[i] - (i < 2 ? 0 : force[i - 2])) / 2;
            double now = push + turn * before - loss * earlier;
            sound[i] += now;
            earlier = before;
            before = now;
        }
    }

    /**
     * One blow.
     *
     * @param contact seconds for which the striking thing touches: the longer, the duller
     */
    public double[] struck(double contact, double seconds) {
        return driven(blow(new double[Sound.frames(seconds)], 0, contact, 1));
    }

    /** Adds a blow to a force: a smooth push whose whole is its strength. */
    public static double[] blow(double[] force, double at, double contact, double strength) {
        int from = Sound.frames(at);
        int touching = Math.max(2, Sound.frames(contact));
        for (int i = 1; i < touching && from + i < force.length; i++) {
            double turns = i / (double) touching;
            force[from + i] += strength * (1 - Wave.sine(turns + 0.25)) / touching;
        }
        return force;
    }
}
