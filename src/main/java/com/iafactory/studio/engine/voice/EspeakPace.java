package com.iafactory.studio.engine.voice;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Pace;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The real speaking rate: the voice says the text and the sound is measured, which takes about as long as guessing well.
 * Exactly the length that {@link EspeakVoice#speak} will give. Remembers what it measured. Thread-safe.
 */
public final class EspeakPace implements Pace {
    private final EspeakVoice voice;
    private final Language language;
    private final String name;
    private final Map<String, Duration> measured = new ConcurrentHashMap<>();

    /** @param name of the voice, as for {@link EspeakVoice#speak} */
    public EspeakPace(EspeakVoice voice, Language language, String name) {
        this.voice = voice;
        this.language = language;
        this.name = name;
    }

    @Override
    public Duration of(String text) {
        return measured.computeIfAbsent(text, t -> voice.length(t, language, name));
    }
}
