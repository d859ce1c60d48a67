package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The bars of a piece: chapters parted into periods of about eight bars, each with its theme, its energy and its ensemble.
 */
final class Arrangement {
    private static final int PERIOD = 8;
    /** Two themes alternate and return, a third comes now and then: A B A C. */
    private static final int[] THEMES = {0, 1, 0, 2};
    /** Seconds of one arch of energy in a long piece. */
    private static final double ARCH = 210;

    private final Form form;
    private final Key key;
    private final Palette palette;
    private final SplittableRandom random;
    private final List<Long> themes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final int intro;
    private double beat;
    private double seconds;
    private int period;

    Arrangement(Form form, Key key, Palette palette, SplittableRandom random) {
        this.form = form;
        this.key = key;
        this.palette = palette;
        this.random = random;
        this.intro = Math.clamp(form.barCount() / 8, 1, 4);
        for (int i = 0; i < 3; i++) {
            themes.add(random.nextLong());
        }
    }

    List<Bar> bars() {
        for (int chapter = 0; chapter < form.chapters().size(); chapter++) {
            List<Integer> lengths = form.chapters().get(chapter).bars();
            int from = 0;
            while (from < lengths.size()) {
                int left = lengths.size() - from;
                int to = from + (left < PERIOD + 4 ? left : PERIOD);
                period(chapter, lengths, from, to);
                from = to;
            }
        }
        return bars;
    }

    private void period(int chapter, List<Integer> lengths, int from, int to) {
        double tempo = form.chapters().get(chapter).secondsPerBeat();
        double energy = energy(chapter);
        Set<Role> roles = Ensemble.at(energy, period);
        List<Chord> chords = chords(to - from);
        for (int i = from; i < to; i++) {
            int index = i - from;
            Chord chord = chords.get(index);
            boolean held = index > 0 && chords.get(index - 1).equals(chord);
            List<Integer> voicing = held ? voicingBefore() : Voicing.after(voicingBefore(), chord, key);
            Chord next = index + 1 < chords.size() ? chords.get(index + 1) : Chord.tonic(key.mode());
            boolean opens = i == 0 && chapter > 0;
            boolean leads = i == lengths.size() - 1
                    && lengths.size() > 1
                    && chapter < form.chapters().size() - 1;
            bars.add(new Bar(
                    beat,
                    lengths.get(i),
                    tempo,
                    index,
                    chord,
                    next,
                    held,
                    voicing,
                    energy,
                    entered(roles),
                    opens,
                    leads));
            beat += lengths.get(i);
            seconds += lengths.get(i) * tempo;
        }
        period++;
    }

    private List<Integer> voicingBefore() {
        return bars.isEmpty() ? List.of() : bars.getLast().voicing();
    }

    /** In the first bars the ensemble gathers; in the last one it thins out. */
    private Set<Role> entered(Set<Role> roles) {
        int bar = bars.size();
        Set<Role> playing = EnumSet.copyOf(roles);
        if (bar < intro) {
            playing = EnumSet.of(Role.PAD, Role.KEYS);
            if (bar * 2 >= intro) {
                playing.add(Role.ARPEGGIO);
            }
        } else if (bar == form.barCount() - 1) {
            playing.remove(Role.DRUMS);
            playing.remove(Role.MOTIF);
        }
        return playing;
    }

    private double energy(int chapter) {
        int arches = (int) Math.max(1, Math.round(form.body() / ARCH));
        double phase = seconds / form.body() * arches % 1;
        double arch = 0.3 + 0.7 * Math.sin(Math.PI * Math.min(1, phase * 0.9 + 0.1));
        double step = chapter % 2 == 0 ? -0.04 : 0.08;
        double chance = 0.12 * random.nextDouble() - 0.06;
        double rest = period > 0 && period % 5 == 4 ? -0.18 : 0;
        double energy = palette.calm() + (palette.height() - palette.calm()) * arch + step + chance + rest;
        return Math.clamp(energy, 0.15, 0.95);
    }

    private List<Chord> chords(int count) {
        long theme = themes.get(THEMES[period % THEMES.length]);
        List<Chord> progression =
                progression((count + palette.barsPerChord() - 1) / palette.barsPerChord(), new SplittableRandom(theme));
        List<Chord> chords = new ArrayList<>();
        for (int bar = 0; bar < count; bar++) {
            chords.add(progression.get(bar / palette.barsPerChord()));
        }
        if (period == 0) {
            chords.set(0, Chord.tonic(key.mode()));
        }
        return chords;
    }

    /** Open phrases and at last a closing one; what is too long loses its beginning. */
    private List<Chord> progression(int count, SplittableRandom chance) {
        List<String> symbols = new ArrayList<>();
        Grammar grammar = key.mode().grammar();
        List<String> close = grammar.expand("Close", chance);
        while (symbols.size() < count - close.size()) {
            symbols.addAll(grammar.expand("Open", chance));
        }
        symbols.addAll(close);
        return symbols.subList(symbols.size() - count, symbols.size()).stream()
                .map(Chord::of)
                .toList();
    }
}
