package com.iafactory.studio.engine.voice;

import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.SpeechSynthesizerContract;
import org.junit.jupiter.api.AfterAll;

class EspeakVoiceContractTest extends SpeechSynthesizerContract {
    private static final EspeakVoice VOICE = new EspeakVoice();

    @AfterAll
    static void rest() {
        VOICE.close();
    }

    @Override
    protected SpeechSynthesizer voice() {
        return VOICE;
    }

    @Override
    protected String another() {
        return "f2";
    }

    @Override
    protected String nobody() {
        return "nobody";
    }
}
