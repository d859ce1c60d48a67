package com.iafactory.studio.provider.standin;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A server of the shape {@code /v1/audio/speech}: WAV, bare samples, or silent MP3. It pauses after punctuation. */
public final class OpenAiSpeechStandIn extends ServiceStandIn {
    /** The one voice that it does not have. */
    public static final String NO_VOICE = "no-such-voice";

    private static final int RATE = 24_000;

    private OpenAiSpeechStandIn(int port) {
        super(port);
    }

    public static OpenAiSpeechStandIn open() {
        return open(0);
    }

    public static OpenAiSpeechStandIn open(int port) {
        OpenAiSpeechStandIn standIn = new OpenAiSpeechStandIn(port);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        if (request.header("Authorization")
                .filter(sent -> sent.endsWith(BAD_KEY))
                .isPresent()) {
            return fault(401, "invalid_api_key", "Incorrect API key provided");
        }
        if (!request.method().equals("POST") || !request.place().equals("/v1/audio/speech")) {
            return fault(404, "not_found", "No such place");
        }
        JsonNode body = json(request.text());
        String text = body.path("input").asString("");
        String voice = body.path("voice").asString("");
        if (text.isEmpty() || text.length() > 4096 || voice.isEmpty()) {
            return fault(400, "invalid_request", "input is wrong");
        }
        if (voice.equals(NO_VOICE)) {
            return fault(400, "invalid_request", "There is no such voice");
        }
        buys(text);
        // Half a second of silence.
        byte[] samples = Sounds.speech(text.replaceAll("[,.!?]", "$0        "), RATE, voice);
        return switch (body.path("response_format").asString("mp3")) {
            case "wav" -> Reply.bytes("audio/wav", Sounds.wav(samples, RATE));
            case "pcm" -> Reply.bytes("audio/pcm", samples);
            default -> Reply.bytes("audio/mpeg", Sounds.silentMp3(Duration.ofSeconds(2)));
        };
    }

    public static Reply fault(int status, String code, String message) {
        return Reply.json(
                status,
                json(Map.of("error", Map.of("message", message, "type", "invalid_request_error", "code", code))));
    }
}
