package com.iafactory.studio.take;

import java.nio.file.Path;

/** A maker of music. Implementations are thread-safe. */
public interface MusicGenerator {
    /** Name and version of maker and model; part of the digest of every bed. */
    String version();

    /** Writes a WAV file (stereo, 48 kHz, 16 bit), exactly as long as asked, with an intro and an ending. */
    void compose(MusicRequest request, Path wav);
}
