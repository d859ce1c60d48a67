package com.iafactory.studio.cli.torture;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * ElevenLabs sells voices and music: the answer to a request is what was bought. Of voices it keeps a history to look in, of music it keeps
 * nothing.
 */
final class VoiceShop implements Shop {
    static void furnish(ElevenLabsStandIn standIn, Clock clock) {
        standIn.history().keeps(clock);
        // Looking costs nothing, and may fail too.
        standIn.aim(request -> true);
    }

    /** Settings of the studio under which it buys there, with a key of the installation. */
    static Map<String, String> settings(ElevenLabsStandIn standIn) {
        return Map.of(
                "ELEVENLABS_HISTORY_SETTLES", Long.toString(Shop.SURE.toSeconds()),
                "STUDIO_VOICE_MAKERS", "elevenlabs,local",
                "STUDIO_MUSIC_MAKERS", "elevenlabs,local",
                "ELEVENLABS_API_KEY", "key-of-the-stand-in",
                "ELEVENLABS_BASE_URL", standIn.url(),
                "ELEVENLABS_SPEECH_FORMAT", "wav_24000");
    }

    @Override
    public Optional<String> bought(StandIn.Heard request) {
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        JsonNode body = Json.parse(request.text(), JsonNode.class);
        return Optional.of(
                request.place().endsWith("/music")
                        ? Audit.music(body.path("music_length_ms").asLong(0))
                        : Audit.line(
                                request.place().split("/")[3], body.path("text").asString("")));
    }

    @Override
    public StandIn.Reply busy() {
        return ElevenLabsStandIn.fault(429, "too_many_concurrent_requests", "Too many at once")
                .with("Retry-After", "1");
    }

    @Override
    public StandIn.Reply broken() {
        return ElevenLabsStandIn.fault(500, "internal_error", "Something broke");
    }
}
