package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A short figure of the piece that calls, leaves room, and answers itself changed. Sparse: it lives under a voice. */
final class MotifPlayer implements Player {
    private static final int CENTRE = 74;
    private static final List<List<Double>> RHYTHMS = List.of(
            List.of(1.5, 0.5, 2.0),
            List.of(1.0, 1.0, 2.0),
            List.of(0.5, 0.5, 1.0, 2.0),
            List.of(3.0, 1.0),
            List.of(1.0, 0.5, 0.5, 2.0),
            List.of(2.0, 0.5, 1.5));

    private final Key key;
    private final List<Double> rhythm;
    private final List<Integer> contour = new ArrayList<>();
    private final double entry;
    private final boolean ornamented;
    private int at = CENTRE;

    MotifPlayer(Key key, boolean ornamented, SplittableRandom random) {
        this.key = key;
        this.ornamented = ornamented;
        this.rhythm = RHYTHMS.get(random.nextInt(RHYTHMS.size()));
        this.entry = random.nextInt(3) * 0.5;
        for (int i = 1; i < rhythm.size(); i++) {
            int width = random.nextInt(4) == 0 ? 2 : 1;
            contour.add(random.nextBoolean() ? width : -width);
        }
    }

    @Override
    public void play(Bar bar, Score score) {
        int place = bar.index() % 4;
        boolean call = place == 0;
        boolean answer = place == 2 && bar.energy() > 0.5;
        if (!bar.has(Role.MOTIF) || bar.beats() < 4 || !(call || answer)) {
            return;
        }
        at = key.nearest((at + CENTRE) / 2 + (answer ? 3 : 0), bar.chord());
        double offset = entry;
        for (int i = 0; i < rhythm.size(); i++) {
            boolean last = i == rhythm.size() - 1;
            if (i > 0) {
                at = key.walk(at, answer ? -contour.get(i - 1) : contour.get(i - 1), bar.chord());
            }
            if (last || at > CENTRE + 9 || at < CENTRE - 10) {
                at = key.nearest(Math.clamp(at, CENTRE - 8, CENTRE + 7), bar.chord());
            }
            sing(bar, offset, rhythm.get(i), at, score);
            offset += rhythm.get(i);
        }
    }

    private void sing(Bar bar, double offset, double length, int pitch, Score score) {
        double strength = 42 + 20 * bar.energy();
        if (ornamented && length >= 1.5) {
            double grace = 0.07 / bar.secondsPerBeat();
            int neighbour = key.walk(pitch, 1, bar.chord());
            score.add(Role.MOTIF, bar.start() + offset - grace, grace, neighbour, strength - 12);
        }
        score.add(Role.MOTIF, bar.start() + offset, length * 0.95, pitch, strength);
    }
}
