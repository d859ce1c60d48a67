package com.iafactory.studio.production.sound;

import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.VoiceCatalogue;
import java.util.function.Supplier;

/** Who makes sounds; each is set up when it is first asked for. */
public record SoundMakers(
        Supplier<SpeechSynthesizer> voice, Supplier<VoiceCatalogue> voices, Supplier<MusicGenerator> music) {
    String version(SoundWish wish) {
        return switch (wish) {
            case SoundWish.Spoken _ -> voice.get().version();
            case SoundWish.Composed _ -> music.get().version();
        };
    }
}
