package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.ArrayList;
import java.util.List;

/**
 * Many people clapping, each in a rhythm of his own, with hands of his own. After L. Peltola and others, "Synthesis of hand clapping
 * sounds" (2007): a clap is a short noise around the resonance of the hollow between the hands.
 */
public final class Applause implements Recipe {
    private static final int PEOPLE = 90;
    private static final double CLAPS_PER_SECOND = 4;

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound hall = order.silence();
        int people = (int) Math.round(PEOPLE * order.force());
        double joining = Math.min(0.5, 0.12 * order.seconds());
        double stopping = Math.min(2.2, 0.3 * order.seconds());
        for (int person = 0; person < people; person++) {
            double near = chance.seldomGreat(0.12, 1.6);
            double from = joining * chance.unit() * chance.unit();
            double to = order.seconds() - stopping * chance.unit() - 0.05;
            clap(order, hall, near, from, to);
        }
        return new Room(1.1, 5500, 0.8).around(hall, 0.22);
    }

    private static void clap(Order order, Sound hall, double near, double from, double to) {
        Chance chance = order.chance();
        List<double[]> hands = new ArrayList<>();
        double hollow = chance.octaves(650, 2400);
        for (int i = 0; i < 4; i++) {
            hands.add(hands(chance, hollow * chance.about(0.12), near));
        }
        double period = 1 / (CLAPS_PER_SECOND * order.pace() * chance.about(0.22));
        double pan = 0.95 * chance.signed();
        for (double at = from; at < to; at += period * chance.about(0.09)) {
            double tired = 0.6 + 0.4 * Envelope.smooth((to - at) / 1.2);
            hall.add(chance.oneOf(hands), at, 0.3 * near * tired * chance.between(0.6, 1), pan);
        }
    }

    private static double[] hands(Chance chance, double hollow, double near) {
        double lost = chance.between(0.03, 0.06);
        double[] slap = Noise.white(chance, Sound.frames(lost));
        double[] ring = Noise.white(chance, Sound.frames(lost));
        Filter.band(ring, hollow, 2.6);
        Filter.high(slap, 1800, 0.6);
        Filter.low(slap, 3000 + 8000 * near, 0.6);
        for (int i = 0; i < ring.length; i++) {
            ring[i] = 1.5 * ring[i] + 0.4 * slap[i] * Envelope.fall(i / (double) Sound.RATE, 0.016);
        }
        return Envelope.edged(Envelope.dying(ring, lost), 0.0005, 0.003);
    }
}
