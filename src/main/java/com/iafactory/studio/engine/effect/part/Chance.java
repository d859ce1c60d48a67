package com.iafactory.studio.engine.effect.part;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance from a seed. Not thread-safe: one for each sound. */
public final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator source;

    public Chance(long seed) {
        this.source = ALGORITHM.create(seed);
    }

    /** From 0 to below 1. */
    public double unit() {
        return source.nextDouble();
    }

    /** From -1 to 1. */
    public double signed() {
        return 2 * source.nextDouble() - 1;
    }

    public double between(double least, double most) {
        return least + (most - least) * source.nextDouble();
    }

    /** Between two values above zero, each octave as likely as the next. */
    public double octaves(double least, double most) {
        return least * StrictMath.exp(source.nextDouble() * StrictMath.log(most / least));
    }

    /** A factor near 1: at most so much more, or as much less. */
    public double about(double give) {
        return 1 + give * signed();
    }

    /** Seconds until the next of things that happen independently of each other. */
    public double gap(double perSecond) {
        return -StrictMath.log(1 - source.nextDouble()) / perSecond;
    }

    /** Many small and few great, between a floor and 1: the steeper, the fewer great ones. */
    public double seldomGreat(double floor, double steepness) {
        return Math.max(floor, StrictMath.pow(source.nextDouble(), steepness));
    }

    public boolean happens(double probability) {
        return source.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> some) {
        return some.get(source.nextInt(some.size()));
    }
}
