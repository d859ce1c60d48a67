package com.iafactory.studio.engine.music;

import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicGeneratorContract;

class SynthesizedMusicContractTest extends MusicGeneratorContract {
    private final MusicGenerator music = new SynthesizedMusic();

    @Override
    protected MusicGenerator music() {
        return music;
    }
}
