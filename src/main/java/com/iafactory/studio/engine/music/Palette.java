package com.iafactory.studio.engine.music;

import static com.iafactory.studio.engine.music.Instrument.*;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.MusicStyle;
import java.util.List;
import java.util.Map;

/**
 * The means of a style.
 *
 * @param slowest beats a minute
 * @param fastest beats a minute
 * @param barsPerChord how long a chord lasts
 * @param modes one is chosen
 * @param instruments one a role is chosen
 * @param pulse percussion
 * @param figures rhythms of the keys in eighths of a bar, one is chosen
 * @param arpeggioStep beats between two notes of the arpeggio
 * @param swing how late the second sixteenth of a pair comes, as a part of it
 * @param calm the energy at rest, 0 to 1
 * @param height the energy at the height, 0 to 1
 */
record Palette(
        int slowest,
        int fastest,
        int barsPerChord,
        List<Mode> modes,
        Map<Role, List<Instrument>> instruments,
        Pulse pulse,
        List<String> figures,
        double arpeggioStep,
        double swing,
        double calm,
        double height) {

    static Palette of(MusicStyle style, Language language) {
        boolean maghreb = language == Language.AR || language == Language.DARIJA;
        return switch (style) {
            case AMBIENT -> ambient(maghreb);
            case UPBEAT -> upbeat(maghreb);
            case DRAMATIC -> dramatic(maghreb);
            case PODCAST_INTRO -> podcast(maghreb);
            case TRANSITION -> transition(maghreb);
        };
    }

    private static Palette ambient(boolean maghreb) {
        return new Palette(
                62,
                74,
                2,
                maghreb
                        ? List.of(Mode.HIJAZ, Mode.HARMONIC_MINOR, Mode.PHRYGIAN)
                        : List.of(Mode.LYDIAN, Mode.MAJOR, Mode.DORIAN),
                Map.of(
                        Role.PAD, List.of(WARM_PAD, NEW_AGE_PAD),
                        Role.STRINGS, List.of(SLOW_STRINGS, HALO_PAD),
                        Role.KEYS, List.of(ELECTRIC_PIANO, GRAND_PIANO),
                        Role.ARPEGGIO, maghreb ? List.of(NYLON_GUITAR, HARP) : List.of(HARP, KALIMBA),
                        Role.BASS, List.of(FRETLESS_BASS, ACOUSTIC_BASS),
                        Role.MOTIF, maghreb ? List.of(NYLON_GUITAR, DULCIMER) : List.of(VIBRAPHONE, CELESTA)),
                maghreb ? Pulse.BENDIR : Pulse.SHAKER_ONLY,
                List.of("7.......", "7.....4.", "6...4..."),
                0.5,
                0,
                0.3,
                0.62);
    }

    private static Palette upbeat(boolean maghreb) {
        return new Palette(
                102,
                116,
                1,
                maghreb ? List.of(Mode.HARMONIC_MINOR, Mode.HIJAZ) : List.of(Mode.MAJOR, Mode.MIXOLYDIAN, Mode.DORIAN),
                Map.of(
                        Role.PAD, List.of(WARM_PAD),
                        Role.STRINGS, List.of(ENSEMBLE, SLOW_STRINGS),
                        Role.KEYS, List.of(ELECTRIC_PIANO, GRAND_PIANO),
                        Role.ARPEGGIO, maghreb ? List.of(NYLON_GUITAR, DULCIMER) : List.of(PIZZICATO, MARIMBA, KALIMBA),
                        Role.BASS, List.of(FINGER_BASS, ACOUSTIC_BASS),
                        Role.MOTIF, maghreb ? List.of(NYLON_GUITAR) : List.of(VIBRAPHONE, MARIMBA)),
                maghreb ? Pulse.MAQSUM : Pulse.BRIGHT,
                List.of("7..5..5.", "7.4..5.4", "..6...6."),
                0.5,
                0,
                0.42,
                0.85);
    }

    private static Palette dramatic(boolean maghreb) {
        return new Palette(
                66,
                84,
                1,
                maghreb
                        ? List.of(Mode.HIJAZ, Mode.HARMONIC_MINOR, Mode.PHRYGIAN)
                        : List.of(Mode.MINOR, Mode.HARMONIC_MINOR, Mode.DORIAN),
                Map.of(
                        Role.PAD, List.of(SLOW_STRINGS, CHOIR),
                        Role.STRINGS, List.of(ENSEMBLE),
                        Role.KEYS, List.of(GRAND_PIANO),
                        Role.ARPEGGIO, maghreb ? List.of(NYLON_GUITAR, PIZZICATO) : List.of(PIZZICATO, HARP),
                        Role.BASS, List.of(CELLO),
                        Role.MOTIF, maghreb ? List.of(NYLON_GUITAR, DULCIMER) : List.of(GRAND_PIANO, CELESTA)),
                maghreb ? Pulse.AYOUB : Pulse.GRAVE,
                List.of("7.......", "7...5...", "7.....5."),
                0.5,
                0,
                0.36,
                0.85);
    }

    private static Palette podcast(boolean maghreb) {
        return new Palette(
                86,
                100,
                1,
                maghreb
                        ? List.of(Mode.HARMONIC_MINOR, Mode.PHRYGIAN)
                        : List.of(Mode.DORIAN, Mode.MIXOLYDIAN, Mode.MAJOR),
                Map.of(
                        Role.PAD, List.of(WARM_PAD),
                        Role.STRINGS, List.of(SLOW_STRINGS),
                        Role.KEYS, List.of(ELECTRIC_PIANO),
                        Role.ARPEGGIO, maghreb ? List.of(NYLON_GUITAR) : List.of(NYLON_GUITAR, KALIMBA),
                        Role.BASS, List.of(ACOUSTIC_BASS, FRETLESS_BASS),
                        Role.MOTIF, maghreb ? List.of(NYLON_GUITAR) : List.of(VIBRAPHONE)),
                maghreb ? Pulse.MAQSUM : Pulse.LAID_BACK,
                List.of("7..5....", "6...45..", "7..4..5."),
                0.5,
                0.16,
                0.4,
                0.74);
    }

    private static Palette transition(boolean maghreb) {
        return new Palette(
                92,
                108,
                1,
                maghreb ? List.of(Mode.HIJAZ, Mode.HARMONIC_MINOR) : List.of(Mode.MAJOR, Mode.MINOR, Mode.LYDIAN),
                Map.of(
                        Role.PAD, List.of(NEW_AGE_PAD, WARM_PAD),
                        Role.STRINGS, List.of(SLOW_STRINGS, ENSEMBLE),
                        Role.KEYS, List.of(ELECTRIC_PIANO, GRAND_PIANO),
                        Role.ARPEGGIO, maghreb ? List.of(DULCIMER, NYLON_GUITAR) : List.of(PIZZICATO, HARP, KALIMBA),
                        Role.BASS, List.of(FRETLESS_BASS, FINGER_BASS),
                        Role.MOTIF, maghreb ? List.of(NYLON_GUITAR) : List.of(CELESTA, VIBRAPHONE)),
                maghreb ? Pulse.MAQSUM : Pulse.RISING,
                List.of("6...5...", "6..5..4."),
                0.5,
                0,
                0.34,
                0.8);
    }
}
