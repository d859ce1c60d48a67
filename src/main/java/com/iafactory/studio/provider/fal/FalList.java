package com.iafactory.studio.provider.fal;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Likeness;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Sought;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The platform's list of an account's requests, searched for one whose sending ended unclearly. It surely shows what has ended; what is not
 * in it may wait in the queue, but no longer than it was allowed to when it was sent, and then be worked on for a while.
 */
final class FalList {
    /** With what was sent to them: a few at a time. */
    private static final int PAGE = 20;

    private static final int PAGES = 25;
    /** Kept there as a link of its own. */
    static final String PICTURE = "image_url";

    private static final String MODEL = "model";
    private static final String INPUT = "input";
    private static final String SURE = "sure";
    private static final String PROMPT = "prompt";
    private static final String SEED = "seed";

    private final String platform;

    /** @param platform base of its platform API; empty where there is none to be asked */
    FalList(String platform) {
        this.platform = platform;
    }

    /**
     * By what a request is found.
     *
     * @param input as it is sent, but for a picture
     * @param sure how long after it was sent it has surely ended
     */
    static Map<String, String> trace(String model, Map<String, Object> input, Duration sure) {
        return Map.of(MODEL, model, INPUT, Json.canonical(input), SURE, Long.toString(sure.toSeconds()));
    }

    Sought find(Map<String, String> trace, Instant since, Access access) {
        Optional<Duration> sure = sure(trace);
        if (platform.isEmpty() || sure.isEmpty()) {
            return new Sought.Untold();
        }
        String model = trace.getOrDefault(MODEL, "");
        JsonNode sent = Json.parse(trace.getOrDefault(INPUT, "{}"), JsonNode.class);
        Set<String> found = new HashSet<>();
        boolean like = false;
        Optional<String> cursor = Optional.of("");
        for (int page = 0; page < PAGES && cursor.isPresent(); page++) {
            JsonNode list = page(question(model, since, sure.get()) + cursor.get(), access);
            for (JsonNode request : list.path("items")) {
                JsonNode kept = request.path("json_input");
                if (isThat(kept, sent) && isNoOlder(request, since)) {
                    found.add(request.path("request_id").asString(""));
                }
                like |= isLike(kept, sent);
            }
            cursor = next(list);
        }
        // Two can be two takes of the same; and behind the last page that was read there may be another.
        if (cursor.isPresent() || found.size() > 1) {
            return new Sought.Untold();
        }
        if (found.isEmpty()) {
            return like ? new Sought.Untold() : new Sought.NotThere(sure.get());
        }
        String id = found.iterator().next();
        return id.matches(FalQueue.REQUEST_ID)
                ? new Sought.Found(FalQueue.job(id, model, access.base()))
                : new Sought.Untold();
    }

    private static Optional<Duration> sure(Map<String, String> trace) {
        return Optional.of(trace.getOrDefault(SURE, ""))
                .filter(seconds -> seconds.matches("[0-9]{1,7}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private String question(String model, Instant since, Duration sure) {
        return platform + "/models/requests/by-endpoint?expand=payloads&limit=" + PAGE + "&endpoint_id="
                + encoded(model) + "&start="
                + encoded(since.minus(Likeness.DOUBT).toString()) + "&end="
                + encoded(since.plus(sure).plus(Likeness.DOUBT).toString());
    }

    private static JsonNode page(String question, Access access) {
        OutboundAnswer answer = FalCalls.of(access).ask(question);
        JsonNode list = Wire.json(answer);
        if (!answer.successful() || !list.path("items").isArray()) {
            throw Meaning.ofQuestion(FalProvider.NAME, answer, FalCalls.said(answer, access));
        }
        return list;
    }

    /** Empty after the last. */
    private static Optional<String> next(JsonNode list) {
        boolean more = list.path("has_more").asBoolean(false);
        return more ? Optional.of("&cursor=" + encoded(list.path("next_cursor").asString(""))) : Optional.empty();
    }

    /** One without a readable time may be it. */
    private static boolean isNoOlder(JsonNode request, Instant since) {
        String time =
                request.path("sent_at").asString(request.path("started_at").asString(""));
        try {
            return Likeness.isNoOlder(Instant.parse(time), since);
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    private static boolean isThat(JsonNode kept, JsonNode sent) {
        return kept.has(PROMPT)
                && sent.propertyStream()
                        .filter(field -> kept.has(field.getKey()))
                        .allMatch(field -> kept.path(field.getKey()).equals(field.getValue()));
    }

    /** One that does not say what it was asked for may be anything; another seed is another. */
    private static boolean isLike(JsonNode kept, JsonNode sent) {
        boolean another = kept.has(SEED)
                && sent.has(SEED)
                && kept.path(SEED).asLong(0) != sent.path(SEED).asLong(0);
        return !kept.has(PROMPT)
                || !another
                        && Likeness.words(kept.path(PROMPT).asString(""))
                                .equals(Likeness.words(sent.path(PROMPT).asString("")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
