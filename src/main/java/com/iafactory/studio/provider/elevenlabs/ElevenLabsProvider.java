package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceVoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * ElevenLabs.
 *
 * <p>Models are free texts there and here. Prices are its list in dollars as known in 2026 (credits in the first half, music in July);
 * what a call really cost is taken from its answer where that says so.
 */
public final class ElevenLabsProvider implements Provider {
    static final String NAME = "elevenlabs";

    static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("speech_model", "eleven_multilingual_v2"),
            // WAV of 44.1 kHz and more wants one of its larger plans.
            Map.entry("speech_format", "mp3_44100_128"),
            // After so many seconds a line that was made surely stands in its history.
            Map.entry("history_settles", "600"),
            Map.entry("music_model", "music_v1"),
            Map.entry("sound_effect_model", "eleven_text_to_sound_v2"),
            // Voices belong to an account. Empty: the studio looks for a fitting one, see ElevenLabsVoices.
            Map.entry("voice_default", ""),
            Map.entry("voice_fr_male", ""),
            Map.entry("voice_fr_female", ""),
            Map.entry("voice_ar_male", ""),
            Map.entry("voice_darija", ""),
            Map.entry("price_1000_credits", "0.10"),
            Map.entry("price_music_minute", "0.15"),
            Map.entry("price_sound_effect", ""));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "ElevenLabs";
    }

    @Override
    public String usualBase() {
        return "https://api.elevenlabs.io";
    }

    @Override
    public Map<String, String> usualSettings() {
        return USUAL;
    }

    /** Of its smallest plan that may be used for business. */
    @Override
    public Pace usualPace() {
        return new Pace(3, 120);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        VendorSettings set = new VendorSettings(USUAL, settings);
        return List.of(
                new ElevenLabsSpeech(set),
                new ElevenLabsMusic(set),
                new ElevenLabsSoundEffects(set),
                new ElevenLabsCloning());
    }

    @Override
    public Optional<List<ServiceVoice>> voices(Access access) {
        return Optional.of(ElevenLabsVoices.of(ElevenLabsCalls.of(access)));
    }

    @Override
    public String test(Access access) {
        OutboundAnswer answer = ElevenLabsCalls.of(access).ask(access.base() + "/v1/user/subscription");
        JsonNode account = Wire.json(answer);
        if (!answer.successful() || !account.has("character_limit")) {
            throw ElevenLabsCalls.trial(answer, access);
        }
        long used = account.path("character_count").asLong(0);
        long limit = account.path("character_limit").asLong(0);
        return "plan " + account.path("tier").asString("unnamed") + ", " + Math.max(0, limit - used) + " of " + limit
                + " credits left";
    }
}
