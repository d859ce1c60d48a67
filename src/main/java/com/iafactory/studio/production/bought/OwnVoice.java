package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.nio.file.Path;

/** The studio's own voice, which is asked for its usual one where a voice of somebody else is named. */
final class OwnVoice implements SpeechSynthesizer {
    private final SpeechSynthesizer own;

    OwnVoice(SpeechSynthesizer own) {
        this.own = own;
    }

    @Override
    public String version() {
        return own.version();
    }

    @Override
    public Speech speak(String text, Language language, String voice, Path wav) {
        return own.speak(text, language, VoiceNames.own(voice), wav);
    }
}
