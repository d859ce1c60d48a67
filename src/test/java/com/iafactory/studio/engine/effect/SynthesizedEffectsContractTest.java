package com.iafactory.studio.engine.effect;

import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SoundEffectGeneratorContract;

class SynthesizedEffectsContractTest extends SoundEffectGeneratorContract {
    private final SoundEffectGenerator effects = new SynthesizedEffects();

    @Override
    protected SoundEffectGenerator effects() {
        return effects;
    }
}
