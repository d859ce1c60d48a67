package com.iafactory.studio.engine.music;

/** A slow line above the chords that moves by the smallest step to the next guide tone. */
final class StringsPlayer implements Player {
    private static final int LOWEST = 67;
    private static final int HIGHEST = 81;

    private final Key key;
    private int at = 74;
    private double breath = 60;

    StringsPlayer(Key key) {
        this.key = key;
    }

    @Override
    public void play(Bar bar, Score score) {
        double aim = bar.has(Role.STRINGS) ? 60 + 55 * bar.energy() : 52;
        for (int beat = 0; beat < bar.beats(); beat++) {
            breath += (aim - breath) * 0.2;
            score.swell(Role.STRINGS, bar.start() + beat, breath);
        }
        if (!bar.has(Role.STRINGS)) {
            return;
        }
        int guide = guideTone(bar.chord());
        at = key.root(new Chord(guide, bar.chord().tones()), at - 6);
        at = at > HIGHEST ? at - 12 : at < LOWEST ? at + 12 : at;
        score.add(Role.STRINGS, bar.start(), bar.beats() + 0.05, at, 52 + 18 * bar.energy());
        if (bar.energy() > 0.6) {
            int below = key.nearest(at - 8, bar.chord());
            score.add(Role.STRINGS, bar.start(), bar.beats() + 0.05, below, 46 + 16 * bar.energy());
        }
    }

    /** The seventh or ninth where there is one, else the third: the tone that tells chords apart. */
    private static int guideTone(Chord chord) {
        int tone =
                chord.tones().size() > 3 ? chord.tones().get(3) : chord.tones().get(1);
        return Math.floorMod(chord.root() + tone, 12);
    }
}
