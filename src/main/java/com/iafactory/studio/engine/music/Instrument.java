package com.iafactory.studio.engine.music;

/** The soft instruments of General MIDI that sit well under a voice, each with the level that balances it. */
enum Instrument {
    GRAND_PIANO(0, 78),
    ELECTRIC_PIANO(4, 82),
    CELESTA(8, 66),
    VIBRAPHONE(11, 76),
    MARIMBA(12, 74),
    DULCIMER(15, 60),
    NYLON_GUITAR(24, 78),
    ACOUSTIC_BASS(32, 92),
    FINGER_BASS(33, 86),
    FRETLESS_BASS(35, 86),
    CELLO(42, 70),
    PIZZICATO(45, 78),
    HARP(46, 82),
    ENSEMBLE(48, 66),
    SLOW_STRINGS(49, 66),
    CHOIR(52, 58),
    NEW_AGE_PAD(88, 66),
    WARM_PAD(89, 74),
    HALO_PAD(94, 60),
    KALIMBA(108, 76),
    PERCUSSION(0, 72);

    private final int program;
    private final int volume;

    Instrument(int program, int volume) {
        this.program = program;
        this.volume = volume;
    }

    /** The General MIDI program, from 0. */
    int program() {
        return program;
    }

    /** The channel volume, 0 to 127. */
    int volume() {
        return volume;
    }
}
