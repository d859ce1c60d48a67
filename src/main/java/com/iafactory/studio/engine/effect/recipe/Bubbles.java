package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Wave;

/**
 * Air that is shut in by water: it rings at Minnaert's frequency and rises in pitch as it nears the surface. Numbers from K. van den
 * Doel, "Physically based models for liquid sounds" (2005).
 */
final class Bubbles {
    private static final double MINNAERT = 3.0;

    private Bubbles() {}

    /** @param rise how fast the pitch climbs, 0 deep under water, 0.1 near the surface */
    static double[] bubble(double radiusMetres, double rise) {
        double damping = 0.13 / radiusMetres + 0.0072 * StrictMath.pow(radiusMetres, -1.5);
        double hertz = MINNAERT / radiusMetres;
        double lost = 6.9 / damping;
        double[] ring = Wave.moving(lost, t -> hertz * (1 + rise * damping * t));
        return Envelope.edged(Envelope.dying(ring, lost), Math.min(0.0015, 1 / hertz), 0.001);
    }

    /** One of those that running water holds. */
    static double[] any(Chance chance, double leastRadius, double mostRadius) {
        return bubble(chance.octaves(leastRadius, mostRadius), chance.happens(0.6) ? chance.between(0.02, 0.12) : 0);
    }
}
