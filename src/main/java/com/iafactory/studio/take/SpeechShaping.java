package com.iafactory.studio.take;

import java.nio.file.Path;
import java.util.List;

/** Makes a line that somebody else spoke fit for the mix, as the studio's own are. Thread-safe. */
@FunctionalInterface
public interface SpeechShaping {
    /**
     * Trims it to the sound, and levels it.
     *
     * @param sound a WAV file, PCM, 16 bit, one or two channels, 48 kHz
     * @param words when they are heard in it
     * @param wav where the line goes: one channel, 48 kHz
     * @return the times moved accordingly
     */
    Speech shape(Path sound, List<Speech.SpokenWord> words, Path wav);
}
