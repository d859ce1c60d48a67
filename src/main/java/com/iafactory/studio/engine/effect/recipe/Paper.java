package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Drift;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Moments;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Sound;

/** A page that is turned: it is taken hold of, bends with a crackle while it sweeps from right to left, and is laid down. */
public final class Paper implements Recipe {
    private static final double TURN_SECONDS = 0.62;
    private static final double AGAIN_SECONDS = 3.1;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound book = order.silence();
        double turn = Math.min(TURN_SECONDS * chance.about(0.12) / order.pace(), 0.8 * order.seconds());
        for (double at : Moments.every(AGAIN_SECONDS / order.pace(), 0.25, 0.01, turn + 0.2, order.seconds(), chance)) {
            turn(book, chance, at, turn);
        }
        return book;
    }

    private static void turn(Sound book, Chance chance, double at, double seconds) {
        double[] slide = Noise.white(chance, Sound.frames(seconds));
        Filter.high(slide, 1300, 0.7);
        Filter.low(slide, t -> 3200 + 5500 * Envelope.hump(t / seconds), 0.7);
        Drift rub = new Drift(chance, 36, 3, seconds);
        double[] fromRight = new double[slide.length];
        double[] toLeft = new double[slide.length];
        for (int i = 0; i < slide.length; i++) {
            double t = i / (double) Sound.RATE;
            double share = t / seconds;
            double swing = Envelope.hump(0.12 + 0.8 * share) * Envelope.smooth(share / 0.05);
            double level = 0.11 * swing * 3 * square(rub.applyAsDouble(t)) * rub.applyAsDouble(t);
            double side = Envelope.smooth(share);
            fromRight[i] = level * slide[i] * Math.sqrt(1 - side);
            toLeft[i] = level * slide[i] * Math.sqrt(side);
        }
        book.add(fromRight, at, 1, 0.5).add(toLeft, at, 1, -0.5);
        for (double when : Moments.scattered(260, 0, seconds, chance)) {
            double share = when / seconds;
            if (chance.happens(Envelope.hump(0.1 + 0.85 * share))) {
                book.add(crease(chance), at + when, 0.5 * chance.seldomGreat(0.04, 2.2), 0.5 - share);
            }
        }
        book.add(laid(chance), at + 0.9 * seconds, 0.16, -0.4);
    }

    private static double[] crease(Chance chance) {
        double[] snap = Noise.white(chance, Sound.frames(0.004));
        Filter.band(snap, chance.octaves(2200, 8500), 1.2);
        return Envelope.edged(Envelope.dying(snap, chance.octaves(0.001, 0.005)), 0.0002, 0.0005);
    }

    /** The air under it. */
    private static double[] laid(Chance chance) {
        double[] puff = Noise.pink(chance, Sound.frames(0.13));
        Filter.high(puff, 110, 0.6);
        Filter.low(puff, 900, 0.6);
        return Envelope.edged(Envelope.dying(puff, 0.13), 0.012, 0.03);
    }

    private static double square(double x) {
        return x * x;
    }
}
