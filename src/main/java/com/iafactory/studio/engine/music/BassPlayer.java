package com.iafactory.studio.engine.music;

import java.util.SplittableRandom;

/** Roots and fifths below everything, with a step that leads into the next chord. */
final class BassPlayer implements Player {
    private static final int LOWEST = 34;

    private final Key key;
    private final boolean lively;
    private final SplittableRandom random;

    BassPlayer(Key key, Palette palette, SplittableRandom random) {
        this.key = key;
        this.lively = palette.slowest() >= 84;
        this.random = random;
    }

    @Override
    public void play(Bar bar, Score score) {
        if (!bar.has(Role.BASS)) {
            return;
        }
        int root = key.root(bar.chord(), LOWEST);
        double strength = 58 + 22 * bar.energy();
        boolean moves = bar.energy() > 0.42 && bar.beats() >= 4;
        if (!moves) {
            score.add(Role.BASS, bar.start(), bar.beats() * 0.95, root, strength);
            return;
        }
        int fifth = root + 7 <= LOWEST + 14 ? root + 7 : root - 5;
        if (lively) {
            score.add(Role.BASS, bar.start(), 1.4, root, strength);
            score.add(Role.BASS, bar.start() + 1.5, 0.45, root, strength - 10);
            score.add(Role.BASS, bar.start() + 2, 1.3, random.nextInt(3) == 0 ? fifth : root, strength - 4);
        } else {
            score.add(Role.BASS, bar.start(), 2.4, root, strength);
            score.add(Role.BASS, bar.start() + 2.5, bar.beats() - 2.6, fifth, strength - 8);
        }
        int next = key.root(bar.next(), LOWEST);
        if (lively && next != root && random.nextInt(3) > 0) {
            int lead = key.walk(next, next > root ? -1 : 1, bar.next());
            score.add(Role.BASS, bar.end() - 0.5, 0.45, lead, strength - 12);
        }
    }
}
