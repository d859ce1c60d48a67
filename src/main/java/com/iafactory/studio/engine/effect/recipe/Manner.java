package com.iafactory.studio.engine.effect.recipe;

/**
 * How a sound is wanted, beside what it is.
 *
 * @param force 1 as usual, less when soft, more when heavy
 * @param pace 1 as usual, less when slow
 * @param far whether it is heard from a distance
 */
public record Manner(double force, double pace, boolean far) {
    public static final Manner USUAL = new Manner(1, 1, false);

    public Manner {
        if (!(force > 0) || !(pace > 0)) {
            throw new IllegalArgumentException("a force of " + force + " at a pace of " + pace);
        }
    }
}
