package com.iafactory.studio.provider.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * fal.ai's queue: submit, status, result. Any model is taken; one with {@code flux} in its name makes pictures (real ones), any other clips.
 * Jobs fail as they do there: COMPLETED, with an error here or where the result should be.
 */
public final class FalStandIn extends JobStandIn {
    /** A job that says in its status that it failed. */
    public static final String FAILS = "no_media_generated";
    /** One that says so only where its result should be. */
    public static final String FAILS_LATE = "late";
    /** One whose result the rules forbid. */
    public static final String FORBIDDEN = "content_policy_violation";
    /** A black picture, with success. */
    public static final String BLACK = "nsfw";

    private static final Pattern JOB = Pattern.compile("/[^/]+/[^/]+/requests/([^/]+)(/status|/cancel)?");

    /** Of the platform's API. */
    private static final String LIST = "/v1/models/requests/by-endpoint";

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final byte[] clip;
    private volatile Clock dates = Clock.fixed(NOON, ZoneOffset.UTC);
    private final List<Listed> requests = new CopyOnWriteArrayList<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    /** Of pictures asked for, by job. */
    private final Map<String, int[]> sizes = new ConcurrentHashMap<>();

    /** A request as its list has it, which only its own account sees. */
    private record Listed(String account, Job job, Instant sent, Map<String, Object> item) {}

    private FalStandIn(int port, byte[] clip) {
        super(port);
        this.clip = clip.clone();
    }

    public static FalStandIn open() {
        return open(0);
    }

    public static FalStandIn open(int port) {
        return open(port, Clips.empty());
    }

    /** @param clip an MP4 file that every clip is */
    public static FalStandIn open(int port, byte[] clip) {
        FalStandIn standIn = new FalStandIn(port, clip);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        Optional<Reply> result = result(request);
        if (result.isPresent()) {
            return result.get();
        }
        if (refuses(request, "Authorization", "Key ")) {
            return detail(401, "Cannot access application: Authentication is required");
        }
        if (request.method().equals("GET") && request.place().equals(LIST)) {
            return listed(request);
        }
        Matcher asked = JOB.matcher(request.place());
        if (request.method().equals("GET") && asked.matches()) {
            return job(asked.group(1))
                    .map(job -> asked.group(2) == null ? made(job) : status(job))
                    .orElseGet(() -> detail(404, "Request not found"));
        }
        if (request.method().equals("PUT") && asked.matches() && "/cancel".equals(asked.group(2))) {
            return job(asked.group(1)).map(this::cancel).orElseGet(() -> detail(404, "Request not found"));
        }
        return request.method().equals("POST") ? submitted(request) : detail(405, "Method Not Allowed");
    }

    /** As it lists them, by pages: what the account asked of one model in a time, once it has ended. */
    private Reply listed(Heard request) {
        String model = decoded(request, "endpoint_id");
        Instant start = Instant.parse(decoded(request, "start"));
        Instant end = Instant.parse(decoded(request, "end"));
        int most = Integer.parseInt(query(request, "limit"));
        String cursor = query(request, "cursor");
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        List<Map<String, Object>> all = requests.stream()
                .filter(one -> one.account().equals(account(request)))
                .filter(one -> ended(one.job())
                        && !one.sent().isBefore(start)
                        && one.sent().isBefore(end))
                .map(Listed::item)
                .filter(one -> model.equals(one.get("endpoint_id")))
                .toList();
        List<Map<String, Object>> page = all.stream().skip(from).limit(most).toList();
        boolean more = from + page.size() < all.size();
        return Reply.json(
                200,
                json(Map.of("items", page, "has_more", more, "next_cursor", Integer.toString(from + page.size()))));
    }

    private static String decoded(Heard request, String name) {
        return URLDecoder.decode(query(request, name), StandardCharsets.UTF_8);
    }

    /** What its list says when requests were sent; else noon of a day. */
    public void dates(Clock clock) {
        dates = clock;
    }

    private static String account(Heard request) {
        return request.header("Authorization").orElse("");
    }

    /** The ids of jobs that were given up. */
    public Set<String> cancelled() {
        return Set.copyOf(cancelled);
    }

    private Reply cancel(Job job) {
        if (over(job)) {
            return Reply.json(400, json(Map.of("status", "ALREADY_COMPLETED")));
        }
        cancelled.add(job.id());
        return Reply.json(202, json(Map.of("status", "CANCELLATION_REQUESTED")));
    }

    public static Reply detail(int status, String text) {
        return Reply.json(status, json(Map.of("detail", text)));
    }

    public static Reply fault(int status, String type) {
        return Reply.json(
                status,
                json(Map.of("detail", List.of(Map.of("loc", List.of("body"), "msg", "It is " + type, "type", type)))));
    }

    private Reply submitted(Heard request) {
        JsonNode input = json(request.text());
        String prompt = input.path("prompt").asString("");
        if (prompt.isEmpty()) {
            return fault(422, "missing");
        }
        if (request.place().contains("image-to-video")
                && !input.path("image_url").asString("").startsWith("data:image/")) {
            return fault(422, "image_load_error");
        }
        Job job = opens(prompt);
        picture(job, request, input);
        Instant sent = dates.instant();
        requests.add(new Listed(
                account(request),
                job,
                sent,
                Map.of(
                        "request_id",
                        job.id(),
                        "endpoint_id",
                        request.place().substring(1),
                        "sent_at",
                        sent.toString(),
                        "json_input",
                        input)));
        String[] name = request.place().split("/");
        String place = url() + "/" + name[1] + "/" + name[2] + "/requests/" + job.id();
        return Reply.json(
                200,
                json(Map.of(
                        "status",
                        "IN_QUEUE",
                        "request_id",
                        job.id(),
                        "queue_position",
                        0,
                        "status_url",
                        place + "/status",
                        "response_url",
                        place,
                        "cancel_url",
                        place + "/cancel")));
    }

    private void picture(Job job, Heard request, JsonNode input) {
        if (request.place().contains("flux")) {
            JsonNode size = input.path("image_size");
            sizes.put(job.id(), new int[] {
                size.path("width").asInt(1024), size.path("height").asInt(768)
            });
        }
    }

    private Reply status(Job job) {
        Map<String, Object> status = new HashMap<>();
        boolean over = over(job);
        status.put("request_id", job.id());
        status.put("status", odd() ? "THINKING" : over ? "COMPLETED" : "IN_PROGRESS");
        if (over && job.failure().equals(FAILS)) {
            status.put("error", "Unexpected status code: 422");
            status.put("error_type", FAILS);
        }
        return Reply.json(200, json(status));
    }

    private Reply made(Job job) {
        if (!job.failure().isEmpty() && !job.failure().equals(BLACK)) {
            return fault(422, job.failure());
        }
        int[] size = sizes.get(job.id());
        if (size == null) {
            Map<String, Object> file = Map.of("url", link("video/mp4", clip, ".mp4"), "content_type", "video/mp4");
            return Reply.json(200, json(Map.of("video", file)));
        }
        Map<String, Object> picture = Map.of(
                "url",
                link("image/png", Pictures.png(job.prompt(), size[0], size[1]), ".png"),
                "width",
                size[0],
                "height",
                size[1],
                "content_type",
                "image/png");
        return Reply.json(
                200,
                json(Map.of(
                        "images", List.of(picture),
                        "seed", 123,
                        "has_nsfw_concepts", List.of(job.failure().equals(BLACK)))));
    }
}
