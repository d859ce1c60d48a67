package com.iafactory.studio.engine.music;

/** The soft instruments of General MIDI that sit well under a voice, each with the level that balances it. */
enum Instrument {
    GRAND_PIANO(0, 112),
    ELECTRIC_PIANO(4, 81),
    CELESTA(8, 100),
    VIBRAPHONE(11, 104),
    MARIMBA(12, 104),
    DULCIMER(15, 110),
    NYLON_GUITAR(24, 108),
    ACOUSTIC_BASS(32, 101),
    FINGER_BASS(33, 97),
    FRETLESS_BASS(35, 107),
    CELLO(42, 103),
    PIZZICATO(45, 127),
    HARP(46, 104),
    ENSEMBLE(48, 93),
    SLOW_STRINGS(49, 93),
    CHOIR(52, 94),
    NEW_AGE_PAD(88, 80),
    WARM_PAD(89, 105),
    HALO_PAD(94, 80),
    KALIMBA(108, 120),
    PERCUSSION(0, 80);

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
