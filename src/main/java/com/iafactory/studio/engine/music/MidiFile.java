package com.iafactory.studio.engine.music;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** Writes a score as a standard MIDI file of type 1: a track of tempos, then one a role. */
final class MidiFile {
    private static final int TICKS_PER_BEAT = 960;
    private static final int TEMPO = 0x51;
    private static final int VOLUME = 7;
    private static final int PAN = 10;
    private static final int EXPRESSION = 11;
    private static final int REVERB = 91;
    private static final int CHORUS = 93;
    private static final int CENTRE = 64;

    private MidiFile() {}

    static void write(Score score, Path file) {
        try {
            MidiSystem.write(sequence(score), 1, file.toFile());
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException("notes and controllers lie in 0..127", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sequence sequence(Score score) throws InvalidMidiDataException {
        Sequence sequence = new Sequence(Sequence.PPQ, TICKS_PER_BEAT);
        Track conductor = sequence.createTrack();
        for (Score.Tempo tempo : score.tempos()) {
            int micros = (int) Math.round(tempo.secondsPerBeat() * 1e6);
            byte[] bytes = {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
            add(conductor, new MetaMessage(TEMPO, bytes, bytes.length), tempo.beat());
        }
        Map<Role, Track> tracks = new EnumMap<>(Role.class);
        for (Map.Entry<Role, Instrument> seat : score.instruments().entrySet()) {
            Track track = sequence.createTrack();
            tracks.put(seat.getKey(), track);
            seat(track, seat.getKey(), seat.getValue());
        }
        for (Score.Swell swell : score.swells()) {
            control(track(tracks, swell.role()), swell.role(), EXPRESSION, swell.expression(), swell.beat());
        }
        for (Score.Note note : score.notes()) {
            Track track = track(tracks, note.role());
            int channel = note.role().channel();
            add(track, new ShortMessage(ShortMessage.NOTE_ON, channel, note.pitch(), note.velocity()), note.start());
            add(track, new ShortMessage(ShortMessage.NOTE_OFF, channel, note.pitch(), 0), note.start() + note.length());
        }
        return sequence;
    }

    private static Track track(Map<Role, Track> tracks, Role role) {
        return Objects.requireNonNull(tracks.get(role), "every role that plays has a seat");
    }

    private static void seat(Track track, Role role, Instrument instrument) throws InvalidMidiDataException {
        add(track, new ShortMessage(ShortMessage.PROGRAM_CHANGE, role.channel(), instrument.program(), 0), 0);
        control(track, role, VOLUME, instrument.volume(), 0);
        control(track, role, PAN, CENTRE + pan(role), 0);
        control(track, role, EXPRESSION, 110, 0);
        control(track, role, REVERB, reverb(role), 0);
        control(track, role, CHORUS, role == Role.PAD || role == Role.KEYS ? 20 : 0, 0);
    }

    /** Seats left (below 0) and right of the middle. */
    private static int pan(Role role) {
        return switch (role) {
            case KEYS -> -18;
            case ARPEGGIO -> 26;
            case STRINGS -> -24;
            case MOTIF -> 14;
            case PAD, BASS, DRUMS -> 0;
        };
    }

    private static int reverb(Role role) {
        return switch (role) {
            case PAD, STRINGS -> 70;
            case MOTIF, ARPEGGIO -> 60;
            case KEYS -> 42;
            case DRUMS -> 26;
            case BASS -> 8;
        };
    }

    private static void control(Track track, Role role, int controller, int value, double beat)
            throws InvalidMidiDataException {
        add(track, new ShortMessage(ShortMessage.CONTROL_CHANGE, role.channel(), controller, value), beat);
    }

    private static void add(Track track, MidiMessage message, double beat) {
        track.add(new MidiEvent(message, Math.round(beat * TICKS_PER_BEAT)));
    }
}
