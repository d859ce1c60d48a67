package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Chance;
import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Filter;
import com.iafactory.studio.engine.effect.part.Modes;
import com.iafactory.studio.engine.effect.part.Noise;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import java.util.ArrayList;
import java.util.List;

/** A roll on a snare drum that grows, and the stroke with the cymbal that ends the waiting. */
public final class DrumRoll implements Recipe {
    private static final double STROKES_PER_SECOND = 25;
    private static final int KINDS_OF_STROKES = 10;

    /** The two heads with the air between them. T. Rossing, "Acoustics of snare drums" (1992). */
    private static final Modes DRUM = Modes.of(
            182, 0.14, 0.9, 278, 0.1, 0.5, 333, 0.11, 0.8, 441, 0.08, 0.4, 592, 0.06, 0.35, 724, 0.05, 0.25, 1100, 0.03,
            0.2);

    @Override
    public Sound make(Order order) {
        Chance chance = order.chance();
        Sound hall = order.silence();
        double ending = order.seconds() - Math.min(1.8, 0.4 * order.seconds());
        List<double[]> strokes = new ArrayList<>();
        for (int i = 0; i < KINDS_OF_STROKES; i++) {
            strokes.add(stroke(chance, 0.0012));
        }
        int hand = 0;
        for (double at = 0.012; at < ending - 0.03; at += chance.about(0.06) / STROKES_PER_SECOND) {
            double grown = 0.3 + 0.4 * StrictMath.pow(at / ending, 2);
            double accent = hand++ % 2 == 0 ? 1 : 0.86;
            // A stick of a roll bounces once.
            double loud = grown * accent * chance.between(0.85, 1);
            hall.add(chance.oneOf(strokes), at, loud, -0.08);
            hall.add(chance.oneOf(strokes), at + 0.5 / STROKES_PER_SECOND, 0.6 * loud, 0.08);
        }
        hall.add(stroke(chance, 0.0007), ending, 1.25, 0);
        double ring = order.seconds() - ending;
        hall.add(cymbal(chance, ring), ending, 0.3, -0.5).add(cymbal(chance, ring), ending, 0.3, 0.5);
        return new Room(0.9, 5000, 0.6).around(hall, 0.14);
    }

    private static double[] stroke(Chance chance, double contact) {
        double[] stroke = DRUM.elsewhere(chance, 0.25).struck(contact, 0.2);
        double[] wires = Noise.white(chance, stroke.length);
        Filter.high(wires, 1500, 0.6);
        Filter.low(wires, 8500, 0.6);
        Envelope.edged(Envelope.dying(wires, 0.16), 0.0015, 0.01);
        for (int i = 0; i < stroke.length; i++) {
            stroke[i] = 0.5 * stroke[i] + 0.55 * wires[i];
        }
        return stroke;
    }

    /** So many modes that they are a noise which loses its height first. */
    private static double[] cymbal(Chance chance, double seconds) {
        double[] noise = Noise.white(chance, Sound.frames(seconds));
        Filter.high(noise, 480, 0.7);
        Filter.low(noise, t -> 2800 + 9000 * Envelope.fall(t, 1.5), 0.7);
        double[] modes = new double[3 * 24];
        for (int i = 0; i < 24; i++) {
            modes[3 * i] = chance.octaves(420, 6800);
            modes[3 * i + 1] = chance.between(0.8, 2.2);
            modes[3 * i + 2] = chance.between(0.05, 0.16);
        }
        double[] plate = Modes.of(modes).struck(0.0004, seconds);
        Envelope.edged(Envelope.dying(noise, 1.5), 0.003, 0.05);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = 0.55 * noise[i] + 0.7 * plate[i];
        }
        return noise;
    }
}
