package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Broken chords over two octaves in a shape that belongs to the piece; a run upwards where a chapter ends. */
final class ArpeggioPlayer implements Player {
    private static final int LOWEST = 57;
    private static final int HIGHEST = 84;
    private static final List<List<Integer>> SHAPES = List.of(
            List.of(0, 1, 2, 3, 4, 3, 2, 1),
            List.of(0, 2, 1, 3, 2, 4, 3, 2),
            List.of(0, 3, 1, 4, 2, 4, 1, 3),
            List.of(4, 2, 3, 1, 2, 0, 1, 2),
            List.of(0, 2, 4, 2, 5, 4, 2, 1));

    private final Key key;
    private final Palette palette;
    private final List<Integer> shape;
    private final boolean[] rests = new boolean[8];

    ArpeggioPlayer(Key key, Palette palette, SplittableRandom random) {
        this.key = key;
        this.palette = palette;
        this.shape = SHAPES.get(random.nextInt(SHAPES.size()));
        for (int i = 1; i < rests.length; i++) {
            rests[i] = random.nextDouble() < 0.22;
        }
    }

    @Override
    public void play(Bar bar, Score score) {
        if (!bar.has(Role.ARPEGGIO)) {
            return;
        }
        List<Integer> tones = tones(bar.chord());
        double step = palette.arpeggioStep();
        int lift = bar.index() % 8 >= 4 ? 1 : 0;
        int steps = (int) Math.round(bar.beats() / step);
        for (int i = 0; i < steps; i++) {
            double offset = i * step;
            boolean run = bar.leads() && offset >= bar.beats() - 2;
            if (!run && rests[i % 8] && bar.energy() < 0.8) {
                continue;
            }
            int tone = run ? (i + 4 - steps) + 3 : shape.get(i % 8) + lift;
            int pitch = tones.get(Math.clamp(tone, 0, tones.size() - 1));
            double late = i % 2 == 1 ? palette.swing() * step : 0;
            double accent = i % 4 == 0 ? 10 : i % 2 == 0 ? 4 : 0;
            score.add(
                    Role.ARPEGGIO,
                    bar.start() + offset + late,
                    step * 1.7,
                    pitch,
                    38 + accent + 22 * bar.energy() + (run ? 2 * (i + 4 - steps) : 0));
        }
    }

    private List<Integer> tones(Chord chord) {
        List<Integer> tones = new ArrayList<>();
        for (int pitch = LOWEST; pitch <= HIGHEST; pitch++) {
            if (key.chordal(pitch, chord)) {
                tones.add(pitch);
            }
        }
        return tones;
    }
}
