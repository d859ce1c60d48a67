package com.iafactory.studio.provider.standin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Luma: the Agents API under {@code /v1}, and the older one, which lists its jobs, under {@code /dream-machine/v1}. */
public final class LumaStandIn extends JobStandIn {
    public static final String FAILS = "generation_failed";
    public static final String FORBIDDEN = "content_moderated";

    private static final String OLD = "/dream-machine/v1/generations";
    private static final String NEW = "/v1/generations";
    /** It gives fewer than it is asked for. */
    private static final int PAGE = 2;

    private final byte[] clip;
    private final Clock clock;
    /** Of the older API. */
    private final Map<String, Map<String, Object>> taken = new ConcurrentHashMap<>();

    private LumaStandIn(int port, byte[] clip, Clock clock) {
        super(port);
        this.clip = clip.clone();
        this.clock = clock;
    }

    public static LumaStandIn open(Clock clock) {
        return open(0, Clips.empty(), clock);
    }

    /**
     * @param clip an MP4 file that every clip is
     * @param clock of its records
     */
    public static LumaStandIn open(int port, byte[] clip, Clock clock) {
        LumaStandIn standIn = new LumaStandIn(port, clip, clock);
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
            return detail(401, "Invalid API key is provided");
        }
        String place = request.method() + " " + request.place();
        JsonNode body = json(request.text());
        if (place.equals("POST " + OLD + "/video")) {
            return old(body);
        }
        if (place.equals("POST " + NEW)) {
            return begun(body);
        }
        if (place.equals("GET " + OLD)) {
            return list(Integer.parseInt(query(request, "offset")));
        }
        if (place.equals("GET /dream-machine/v1/credits")) {
            return Reply.json(200, "{\"credit_balance\":1234}");
        }
        boolean old = place.startsWith("GET " + OLD + "/");
        return old || place.startsWith("GET " + NEW + "/")
                ? job(place.substring(place.lastIndexOf('/') + 1))
                        .map(job -> Reply.json(200, json(old ? old(job) : told(job))))
                        .orElseGet(() -> detail(404, "Generation not found"))
                : detail(404, "Not Found");
    }

    public static Reply detail(int status, String text) {
        return Reply.json(status, json(Map.of("detail", text)));
    }

    private Reply begun(JsonNode body) {
        String prompt = body.path("prompt").asString("");
        String length = body.path("video").path("duration").asString("");
        if (prompt.isEmpty()
                || !length.matches("5s|10s")
                || !body.path("type").asString("").equals("video")) {
            return detail(422, "duration must be 5s or 10s");
        }
        return Reply.json(201, json(Map.of("id", opens(prompt).id(), "state", "queued")));
    }

    private Map<String, Object> told(Job job) {
        Map<String, Object> told = new HashMap<>();
        boolean over = over(job);
        boolean fails = over && !job.failure().isEmpty();
        told.put("id", job.id());
        told.put("state", odd() ? "musing" : fails ? "failed" : over ? "completed" : "processing");
        told.put("failure_code", fails ? job.failure() : null);
        told.put("failure_reason", fails ? "It is " + job.failure() : null);
        if (over && !fails) {
            told.put("output", List.of(Map.of("type", "video", "url", link("video/mp4", clip, ".mp4"))));
        }
        return told;
    }

    private Reply old(JsonNode body) {
        String prompt = body.path("prompt").asString("");
        if (prompt.isEmpty() || !body.path("duration").asString("").matches("5s|9s")) {
            return detail(400, "duration must be 5s or 9s");
        }
        Job job = opens(prompt);
        Map<String, Object> record = new HashMap<>();
        record.put("id", job.id());
        record.put("created_at", clock.instant().toString());
        Map<String, String> request = new HashMap<>();
        body.properties()
                .forEach(field -> request.put(field.getKey(), field.getValue().asString("")));
        record.put("request", request);
        taken.put(job.id(), record);
        return Reply.json(201, json(record));
    }

    private Map<String, Object> old(Job job) {
        Map<String, Object> told = new HashMap<>(taken.getOrDefault(job.id(), Map.of()));
        boolean over = over(job);
        boolean fails = over && !job.failure().isEmpty();
        told.put("state", odd() ? "musing" : fails ? "failed" : over ? "completed" : "dreaming");
        told.put("failure_reason", fails ? "It failed for moderation".substring(0, reason(job)) : null);
        told.put("assets", over && !fails ? Map.of("video", link("video/mp4", clip, ".mp4")) : null);
        return told;
    }

    /** With or without the reason. */
    private static int reason(Job job) {
        return job.failure().equals(FORBIDDEN) ? "It failed for moderation".length() : "It failed".length();
    }

    private Reply list(int offset) {
        List<Map<String, Object>> all = new ArrayList<>(taken.values());
        all.sort((one, other) ->
                String.valueOf(other.get("created_at")).compareTo(String.valueOf(one.get("created_at"))));
        int start = Math.min(offset, all.size());
        int end = Math.min(start + PAGE, all.size());
        return Reply.json(200, json(Map.of("generations", all.subList(start, end), "has_more", end < all.size())));
    }
}
