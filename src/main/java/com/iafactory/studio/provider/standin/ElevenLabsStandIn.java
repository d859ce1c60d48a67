package com.iafactory.studio.provider.standin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * ElevenLabs: speech with the time of every letter and a history of it, music, sound effects, clones, voices, the account. Answers at once
 * to everything. Sound is audible in the formats {@code wav_…} and {@code pcm_…}, and silent as MP3.
 */
public final class ElevenLabsStandIn extends ServiceStandIn {
    private static final int RATE = 44_100;

    private final AtomicInteger clones = new AtomicInteger();
    private final AtomicInteger speeches = new AtomicInteger();
    private final List<Map<String, Object>> cloned = new CopyOnWriteArrayList<>();
    private final SpeechHistory history = new SpeechHistory();

    private ElevenLabsStandIn(int port) {
        super(port);
    }

    public static ElevenLabsStandIn open() {
        return open(0);
    }

    public static ElevenLabsStandIn open(int port) {
        ElevenLabsStandIn standIn = new ElevenLabsStandIn(port);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        if (refuses(request, "xi-api-key", "")) {
            return fault(401, "invalid_api_key", "Invalid API key");
        }
        String place = request.method() + " " + request.place();
        return switch (place) {
            case "GET /v1/user/subscription" ->
                Reply.json(200, json(Map.of("tier", "creator", "character_count", 1000, "character_limit", 100_000)));
            case "GET /v2/voices" -> voices(request);
            case "POST /v1/music" -> music(json(request.text()));
            case "POST /v1/sound-generation" -> sound(json(request.text()));
            case "POST /v1/voices/add" -> cloned(request);
            default ->
                request.method().equals("GET") && request.place().startsWith(SpeechHistory.PLACE)
                        ? history.answer(request)
                        : place.matches("POST /v1/text-to-speech/[^/]+/with-timestamps")
                                ? speech(request)
                                : fault(404, "not_found", "No such place");
        };
    }

    public static Reply fault(int http, String status, String message) {
        return Reply.json(http, json(Map.of("detail", Map.of("status", status, "message", message))));
    }

    /** What it says it made. */
    public SpeechHistory history() {
        return history;
    }

    private Reply speech(Heard request) {
        JsonNode body = json(request.text());
        String text = body.path("text").asString("");
        if (text.isEmpty()) {
            return Reply.json(
                    422,
                    json(Map.of("detail", List.of(Map.of("loc", List.of("body", "text"), "msg", "Field required")))));
        }
        if (request.place().contains("/no-such-voice")) {
            return fault(400, "voice_not_found", "A voice with that id was not found");
        }
        buys(text);
        byte[] sound = sound(query(request, "output_format"), text, request.place());
        String id = "speech-" + speeches.incrementAndGet();
        history.add(new SpeechHistory.Made(
                id,
                request.place().split("/")[3],
                body.path("model_id").asString(""),
                text,
                query(request, "output_format"),
                Map.of("alignment", alignment(text), "normalized_alignment", alignment(text)),
                sound));
        Map<String, Object> answer = new HashMap<>();
        answer.put("audio_base64", Base64.getEncoder().encodeToString(sound));
        answer.put("alignment", alignment(text));
        answer.put("normalized_alignment", alignment(text));
        return Reply.json(200, json(answer))
                .with("character-cost", Integer.toString(text.codePointCount(0, text.length())))
                .with("request-id", id);
    }

    private static byte[] sound(String format, String text, String voice) {
        String rate = format.replaceFirst("^[a-z0-9]+_", "");
        if (format.startsWith("wav_")) {
            return Sounds.wav(Sounds.speech(text, Integer.parseInt(rate), voice), Integer.parseInt(rate));
        }
        if (format.startsWith("pcm_")) {
            return Sounds.speech(text, Integer.parseInt(rate), voice);
        }
        return Sounds.silentMp3(Duration.ofMillis(Math.round(1000 * Sounds.seconds(text.length()))));
    }

    private static Map<String, Object> alignment(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().forEach(letter -> letters.add(Character.toString(letter)));
        List<Double> starts = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            starts.add(Sounds.seconds(i));
            ends.add(Sounds.seconds(i + 1));
        }
        return Map.of(
                "characters", letters,
                "character_start_times_seconds", starts,
                "character_end_times_seconds", ends);
    }

    private Reply music(JsonNode body) {
        long length = body.path("music_length_ms").asLong(0);
        if (length < 3000 || length > 600_000) {
            return fault(422, "invalid_length", "music_length_ms is out of range");
        }
        buys(body.path("prompt").asString(""));
        byte[] sound = Sounds.wav(Sounds.music(Duration.ofMillis(length), RATE, purchases()), RATE);
        return Reply.bytes("audio/wav", sound).with("song-id", "song-" + purchases());
    }

    private Reply sound(JsonNode body) {
        double seconds = body.path("duration_seconds").asDouble(0);
        if (seconds < 0.5 || seconds > 30) {
            return fault(422, "invalid_length", "duration_seconds is out of range");
        }
        buys(body.path("text").asString(""));
        byte[] sound = Sounds.wav(Sounds.music(Duration.ofMillis(Math.round(1000 * seconds)), RATE, purchases()), RATE);
        return Reply.bytes("audio/wav", sound).with("character-cost", "200");
    }

    private Reply cloned(Heard request) {
        String form = new String(request.body(), StandardCharsets.ISO_8859_1);
        if (!form.contains("name=\"name\"") || !form.contains("name=\"files\"; filename=")) {
            return fault(422, "invalid_form", "name and files are required");
        }
        String name = new String(request.body(), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*?name=\"name\"\\r\\n\\r\\n(.*?)\\r\\n.*", "$1");
        buys(name);
        String id = "ClonedVoice" + String.format(Locale.ROOT, "%05d", clones.incrementAndGet());
        String language = form.replaceFirst("(?s).*\"language\":\"([a-z]*)\".*", "$1");
        cloned.add(voice(id, name, "cloned", Map.of("language", language)));
        return Reply.json(200, json(Map.of("voice_id", id, "requires_verification", false)));
    }

    /** Two pages; what was cloned is on the second. */
    private Reply voices(Heard request) {
        if (query(request, "next_page_token").isEmpty()) {
            return Reply.json(
                    200,
                    json(Map.of(
                            "voices",
                            List.of(
                                    voice("EnglishWoman0001", "female", "en", "british"),
                                    voice("FrenchWoman00001", "female", "fr", "parisian")),
                            "has_more",
                            true,
                            "next_page_token",
                            "second")));
        }
        List<Map<String, Object>> second = new ArrayList<>(List.of(
                voice("AlgerianMan00001", "male", "ar", "algerian"),
                voice("ArabicMan0000001", "male", "ar", "modern standard"),
                voice("FrenchMan0000001", "male", "fr", "standard")));
        second.addAll(cloned);
        return Reply.json(200, json(Map.of("voices", second, "has_more", false)));
    }

    private static Map<String, Object> voice(String id, String gender, String language, String accent) {
        return voice(id, id, "premade", Map.of("gender", gender, "language", language, "accent", accent));
    }

    private static Map<String, Object> voice(String id, String name, String category, Map<String, String> labels) {
        return Map.of(
                "voice_id", id, "name", name, "category", category, "labels", labels, "verified_languages", List.of());
    }
}
