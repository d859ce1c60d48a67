package com.iafactory.studio.provider.standin;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** MiniMax: clips by both APIs, pictures, music. Its errors come as HTTP 200 with a code, but for those of the second API. */
public final class MiniMaxStandIn extends JobStandIn {
    public static final String FAILS = "failed";
    /** A job whose result the rules forbid. */
    public static final String FORBIDDEN = "1027";

    private static final int SIDE = 512;

    private final byte[] clip;

    private MiniMaxStandIn(int port, byte[] clip) {
        super(port);
        this.clip = clip.clone();
    }

    public static MiniMaxStandIn open() {
        return open(0);
    }

    public static MiniMaxStandIn open(int port) {
        return open(port, Clips.empty());
    }

    /** @param clip an MP4 file that every clip is */
    public static MiniMaxStandIn open(int port, byte[] clip) {
        MiniMaxStandIn standIn = new MiniMaxStandIn(port, clip);
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
            return request.place().startsWith("/v2/")
                    ? error(401, "authentication_error", "invalid api key")
                    : code(1004, "invalid api key");
        }
        JsonNode body = json(request.text());
        if (request.place().startsWith("/v2/query/video_generation/")) {
            return second(request.place().substring(request.place().lastIndexOf('/') + 1));
        }
        return switch (request.method() + " " + request.place()) {
            case "POST /v1/video_generation" -> first(body);
            case "GET /v1/query/video_generation" -> query(query(request, "task_id"));
            case "GET /v1/files/retrieve" -> file();
            case "POST /v2/video_generation" -> second(body);
            case "POST /v1/image_generation" -> picture(body);
            case "POST /v1/music_generation" -> music(body);
            default -> Reply.json(404, "404 page not found");
        };
    }

    /** An error of the first API. */
    public static Reply code(int code, String message) {
        return Reply.json(200, json(Map.of("base_resp", base(code, message))));
    }

    /** An error of the second. */
    public static Reply error(int status, String type, String message) {
        return Reply.json(
                status,
                json(Map.of(
                        "type",
                        "error",
                        "error",
                        Map.of("type", type, "message", message, "http_code", Integer.toString(status)))));
    }

    private static Map<String, Object> base(int code, String message) {
        return Map.of("status_code", code, "status_msg", message);
    }

    private Reply first(JsonNode body) {
        String prompt = body.path("prompt").asString("");
        int seconds = body.path("duration").asInt(0);
        boolean full = body.path("resolution").asString("").equals("1080P");
        if (prompt.isEmpty() || (seconds != 6 && (seconds != 10 || full))) {
            return code(2013, "invalid params");
        }
        Job job = opens(prompt);
        return Reply.json(200, json(Map.of("task_id", job.id(), "base_resp", base(0, "success"))));
    }

    private Reply query(String id) {
        Optional<Job> job = job(id);
        if (job.isEmpty()) {
            return code(2013, "no such task");
        }
        Map<String, Object> told = new HashMap<>();
        told.put("task_id", id);
        boolean over = over(job.get());
        boolean fails = over && !job.get().failure().isEmpty();
        told.put("status", odd() ? "Unknown" : fails ? "Fail" : over ? "Success" : "Processing");
        if (over && !fails) {
            // A number here and a text there.
            told.put("file_id", 176_844_028_768_320L);
        }
        boolean forbidden = fails && job.get().failure().equals(FORBIDDEN);
        told.put("base_resp", forbidden ? base(1027, "output sensitive") : base(0, "success"));
        return Reply.json(200, json(told));
    }

    private Reply file() {
        Map<String, Object> file =
                Map.of("file_id", "176844028768320", "download_url", link("video/mp4", clip, ".mp4"));
        return Reply.json(200, json(Map.of("file", file, "base_resp", base(0, "success"))));
    }

    private Reply second(JsonNode body) {
        String prompt = body.path("content").path(0).path("text").asString("");
        int seconds = body.path("duration").asInt(0);
        if (prompt.isEmpty() || seconds < 5 || seconds > 15) {
            return error(400, "invalid_request_error", "duration is wrong");
        }
        return Reply.json(200, json(Map.of("task_id", opens(prompt).id())));
    }

    private Reply second(String id) {
        Optional<Job> job = job(id);
        if (job.isEmpty()) {
            return error(404, "not_found_error", "no such task");
        }
        Map<String, Object> task = new HashMap<>();
        boolean over = over(job.get());
        boolean fails = over && !job.get().failure().isEmpty();
        task.put("id", id);
        task.put("status", odd() ? "resting" : fails ? "failed" : over ? "succeeded" : "running");
        if (fails) {
            String code = job.get().failure().equals(FORBIDDEN) ? "1027" : "1000";
            task.put("error", Map.of("code", code, "message", "it went wrong"));
        } else if (over) {
            task.put("content", Map.of("url", link("video/mp4", clip, ".mp4")));
        }
        return Reply.json(200, json(Map.of("task", task)));
    }

    private Reply picture(JsonNode body) {
        String prompt = body.path("prompt").asString("");
        if (prompt.isEmpty() || prompt.length() > 1500) {
            return code(2013, "invalid params");
        }
        buys(prompt);
        String[] ratio = body.path("aspect_ratio").asString("1:1").split(":");
        int height = SIDE * Integer.parseInt(ratio[1]) / Integer.parseInt(ratio[0]);
        String picture = Base64.getEncoder().encodeToString(Pictures.png(prompt, SIDE, height));
        return Reply.json(
                200,
                json(Map.of(
                        "id", "picture-" + purchases(),
                        "data", Map.of("image_base64", List.of(picture)),
                        "metadata", Map.of("success_count", "1", "failed_count", "0"),
                        "base_resp", base(0, "success"))));
    }

    private Reply music(JsonNode body) {
        String prompt = body.path("prompt").asString("");
        if (prompt.isEmpty() || !body.path("is_instrumental").asBoolean(false)) {
            return code(2013, "invalid params");
        }
        buys(prompt);
        int rate = 44_100;
        byte[] sound = Sounds.wav(Sounds.music(Duration.ofSeconds(8), rate, purchases()), rate);
        return Reply.json(
                200,
                json(Map.of(
                        "data", Map.of("status", 2, "audio", HexFormat.of().formatHex(sound)),
                        "extra_info", Map.of("music_duration", 8000),
                        "base_resp", base(0, "success"))));
    }
}
