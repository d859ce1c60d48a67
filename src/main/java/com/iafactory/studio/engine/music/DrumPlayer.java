package com.iafactory.studio.engine.music;

/** Percussion in the pulse of the palette, a fill where a chapter ends. */
final class DrumPlayer implements Player {
    private static final int STEPS = 16;
    private static final double STEP = 0.25;

    private final Palette palette;

    DrumPlayer(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void play(Bar bar, Score score) {
        if (!bar.has(Role.DRUMS)) {
            return;
        }
        Pulse pulse = bar.leads() ? palette.pulse().fill() : palette.pulse();
        for (Pulse.Line line : pulse.lines()) {
            if (bar.energy() >= line.from()) {
                strike(bar, line, score);
            }
        }
    }

    private void strike(Bar bar, Pulse.Line line, Score score) {
        int steps = bar.beats() * 4;
        // A bar of another length keeps the end of the figure when it leads on, else its beginning.
        int shift = bar.leads() ? Math.floorMod(STEPS - steps, STEPS) : 0;
        for (int step = 0; step < steps; step++) {
            char stroke = line.steps().charAt((step + shift) % STEPS);
            if (stroke != '.') {
                double late = step % 2 == 1 ? palette.swing() * STEP : 0;
                double velocity = 18 + 6.5 * (stroke - '0') + 22 * bar.energy();
                score.add(Role.DRUMS, bar.start() + step * STEP + late, 0.2, line.key(), velocity);
            }
        }
    }
}
