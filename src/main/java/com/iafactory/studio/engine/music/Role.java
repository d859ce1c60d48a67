package com.iafactory.studio.engine.music;

/** What an instrument does in the ensemble; one MIDI channel each. */
enum Role {
    PAD(0),
    STRINGS(1),
    KEYS(2),
    ARPEGGIO(3),
    BASS(4),
    MOTIF(5),
    DRUMS(9);

    private final int channel;

    Role(int channel) {
        this.channel = channel;
    }

    /** The MIDI channel, from 0; General MIDI keeps 9 for percussion. */
    int channel() {
        return channel;
    }
}
