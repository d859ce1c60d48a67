package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The piece as it is being written down. Every note is played a little early or late and a little softer or louder. */
final class Score {
    /** Half of the widest deviation in time; a good ensemble stays within about ten milliseconds. */
    private static final double LOOSENESS = 0.007;

    /** A note; times in beats. */
    record Note(Role role, double start, double length, int pitch, int velocity) {}

    /** From here a beat lasts so many seconds. */
    record Tempo(double beat, double secondsPerBeat) {}

    /** From here a role plays with this expression, 0 to 127. */
    record Swell(Role role, double beat, int expression) {}

    private final Map<Role, Instrument> instruments;
    private final SplittableRandom hand;
    private final List<Note> notes = new ArrayList<>();
    private final List<Tempo> tempos = new ArrayList<>();
    private final List<Swell> swells = new ArrayList<>();
    private double secondsPerBeat = 1;

    Score(Map<Role, Instrument> instruments, SplittableRandom hand) {
        this.instruments = new EnumMap<>(instruments);
        this.hand = hand;
    }

    void tempo(double beat, double secondsPerBeat) {
        this.secondsPerBeat = secondsPerBeat;
        tempos.add(new Tempo(beat, secondsPerBeat));
    }

    void swell(Role role, double beat, double expression) {
        swells.add(new Swell(role, beat, limited(expression)));
    }

    /** Writes a note down; {@code start} and {@code length} in beats, {@code velocity} 0 to 127. */
    void add(Role role, double start, double length, int pitch, double velocity) {
        double late = LOOSENESS / secondsPerBeat * (hand.nextDouble() + hand.nextDouble() - 1);
        double louder = 5 * (hand.nextDouble() + hand.nextDouble() - 1);
        notes.add(new Note(role, Math.max(0, start + late), Math.max(0.05, length), pitch, limited(velocity + louder)));
    }

    private static int limited(double value) {
        return Math.clamp(Math.round(value), 1, 127);
    }

    Map<Role, Instrument> instruments() {
        return instruments;
    }

    List<Note> notes() {
        return notes;
    }

    List<Tempo> tempos() {
        return tempos;
    }

    List<Swell> swells() {
        return swells;
    }
}
