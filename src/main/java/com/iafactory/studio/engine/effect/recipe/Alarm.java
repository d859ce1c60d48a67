package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Room;
import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.effect.part.Wave;

/** Four beeps and a pause, as of a clock that wakes: a square wave without what would fold back, through a small piezo disc. */
public final class Alarm implements Recipe {
    private static final double BEEP_SECONDS = 0.085;
    private static final double STEP_SECONDS = 0.125;
    private static final double ROUND_SECONDS = 1.0;
    private static final int BEEPS = 4;
    private static final double PITCH_HERTZ = 2048;

    @Override
    public Sound make(Order order) {
        Sound room = order.silence();
        double[] beep = beep(PITCH_HERTZ * order.chance().about(0.08), BEEP_SECONDS / order.pace());
        double step = STEP_SECONDS / order.pace();
        for (double at = 0.01; at < order.seconds(); at += ROUND_SECONDS / order.pace()) {
            for (int i = 0; i < BEEPS; i++) {
                double from = at + i * step;
                if (from + step <= order.seconds()) {
                    room.add(beep, from, 0.5, 0);
                }
            }
        }
        return Room.SMALL.around(room, 0.12);
    }

    private static double[] beep(double hertz, double seconds) {
        double[] sum = new double[Sound.frames(seconds)];
        for (int partial = 1; partial * hertz < 20_000; partial += 2) {
            double[] wave = Wave.steady(partial * hertz, seconds);
            // The disc resonates near four kilohertz and has little beyond.
            double disc = partial == 1 ? 1 : 0.9 / partial;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += disc * wave[i];
            }
        }
        return Envelope.edged(sum, 0.002, 0.004);
    }
}
