package com.iafactory.studio.engine.music;

import java.util.List;

/** Holds the chord, swelling and sinking with the energy of the music. */
final class PadPlayer implements Player {
    private double breath = 78;

    @Override
    public void play(Bar bar, Score score) {
        double aim = 78 + 45 * bar.energy();
        for (int beat = 0; beat < bar.beats(); beat++) {
            breath += (aim - breath) * 0.3;
            score.swell(Role.PAD, bar.start() + beat, breath);
        }
        if (!bar.has(Role.PAD)) {
            return;
        }
        List<Integer> voicing = bar.voicing();
        for (int pitch : voicing) {
            score.add(Role.PAD, bar.start(), bar.beats() + 0.08, pitch, 56 + 20 * bar.energy());
        }
    }
}
