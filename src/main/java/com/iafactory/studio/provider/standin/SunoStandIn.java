package com.iafactory.studio.provider.standin;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A gateway to Suno: every answer is HTTP 200 with a code in it; songs come in pairs, the first a while before the second. */
public final class SunoStandIn extends JobStandIn {
    public static final String FAILS = "GENERATE_AUDIO_FAILED";
    public static final String FORBIDDEN = "SENSITIVE_WORD_ERROR";
    /** The songs are there, and nobody could be told. */
    public static final String NOBODY_TOLD = "CALLBACK_EXCEPTION";

    private static final int RATE = 44_100;

    private SunoStandIn(int port) {
        super(port);
    }

    public static SunoStandIn open() {
        return open(0);
    }

    public static SunoStandIn open(int port) {
        SunoStandIn standIn = new SunoStandIn(port);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        Optional<Reply> result = result(request);
        if (result.isPresent()) {
            return result.get();
        }
        if (refuses(request, "Authorization", "Bearer ")) {
            return code(401, "You do not have access permissions");
        }
        return switch (request.method() + " " + request.place()) {
            case "POST /api/v1/generate" -> generated(json(request.text()));
            case "GET /api/v1/generate/record-info" ->
                job(query(request, "taskId")).map(this::told).orElseGet(() -> code(404, "no such task"));
            case "GET /api/v1/generate/credit" -> Reply.json(200, "{\"code\":200,\"data\":320}");
            default -> code(404, "no such path");
        };
    }

    public static Reply code(int code, String message) {
        return Reply.json(200, json(Map.of("code", code, "msg", message)));
    }

    private Reply generated(JsonNode body) {
        String style = body.path("style").asString("");
        if (style.isEmpty() || !body.path("customMode").asBoolean(false) || !body.has("callBackUrl")) {
            return code(400, "style, customMode and callBackUrl are required");
        }
        Job job = opens(style);
        return Reply.json(200, json(Map.of("code", 200, "msg", "success", "data", Map.of("taskId", job.id()))));
    }

    private Reply told(Job job) {
        Map<String, Object> told = new HashMap<>();
        boolean over = over(job);
        String end = job.failure().isEmpty() ? "SUCCESS" : job.failure();
        told.put("taskId", job.id());
        told.put("status", odd() ? "HUMMING" : over ? end : "FIRST_SUCCESS");
        told.put("errorMessage", over && !job.failure().isEmpty() ? "it is " + job.failure() : null);
        boolean songs = job.failure().isEmpty() || job.failure().equals(NOBODY_TOLD);
        if (songs) {
            told.put("response", Map.of("sunoData", over ? List.of(song(4), song(8)) : List.of(song(4))));
        }
        return Reply.json(200, json(Map.of("code", 200, "msg", "success", "data", told)));
    }

    private Map<String, Object> song(int seconds) {
        byte[] sound = Sounds.wav(Sounds.music(Duration.ofSeconds(seconds), RATE, purchases()), RATE);
        return Map.of(
                "id",
                "song-of-" + seconds,
                "audioUrl",
                link("audio/mpeg", sound, ".wav"),
                "modelName",
                "chirp-v4-5",
                "duration",
                (double) seconds);
    }
}
