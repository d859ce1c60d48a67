package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;
import java.nio.file.Path;

/** A voice. Implementations are thread-safe. */
public interface SpeechSynthesizer {
    /** Name and version of maker and model; part of the digest of every line. */
    String version();

    /**
     * Speaks a text and writes it as a WAV file (mono, 48 kHz, 16 bit), trimmed to the sound and levelled.
     *
     * @param voice name of a voice of this maker; "default" for the language's usual one
     * @return with exactly one entry a word of {@code text} ({@code script.Words})
     * @throws com.iafactory.studio.media.StudioException when the voice is missing or fails
     */
    Speech speak(String text, Language language, String voice, Path wav);
}
