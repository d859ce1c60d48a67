package com.iafactory.studio.take;

import java.nio.file.Path;

/** A maker of sounds that are neither speech nor music. Implementations are thread-safe. */
public interface SoundEffectGenerator {
    /** Name and version of maker and model; part of the digest of every sound. */
    String version();

    /**
     * Writes a WAV file (stereo, 48 kHz, 16 bit), exactly as long as asked, which begins and ends in silence.
     *
     * @throws com.iafactory.studio.media.StudioException kind INPUT when it does not make such a sound, or none so long
     */
    void make(SoundEffectRequest request, Path wav);
}
