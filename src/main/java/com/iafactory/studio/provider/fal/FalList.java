package com.iafactory.studio.provider.fal;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Sought;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The platform's list of an account's requests, searched for one whose sending ended unclearly. What is not in it may still wait in the
 * queue: it proves that something is there, never that it is not.
 */
final class FalList {
    /** Its clock and ours may differ by so much. */
    private static final Duration SLACK = Duration.ofSeconds(30);
    /** It lists by when requests ended, with what was sent to them: a few at a time. */
    private static final Duration LATER = Duration.ofHours(2);

    private static final int MOST = 20;
    /** Kept there as a link of its own. */
    private static final String PICTURE = "image_url";

    private static final String MODEL = "model";
    private static final String INPUT = "input";

    private final String platform;

    /** @param platform base of its platform API; empty where there is none to be asked */
    FalList(String platform) {
        this.platform = platform;
    }

    /** @param input as it is sent */
    static Map<String, String> trace(String model, Map<String, Object> input) {
        Map<String, Object> kept = new HashMap<>(input);
        kept.remove(PICTURE);
        return Map.of(MODEL, model, INPUT, Json.canonical(kept));
    }

    Sought find(Map<String, String> trace, Instant since, Access access) {
        if (platform.isEmpty()) {
            return new Sought.Untold();
        }
        String model = trace.getOrDefault(MODEL, "");
        OutboundAnswer answer = FalCalls.of(access)
                .ask(platform + "/models/requests/by-endpoint?expand=payloads&limit=" + MOST + "&endpoint_id="
                        + encoded(model) + "&start="
                        + encoded(since.minus(SLACK).toString()) + "&end="
                        + encoded(since.plus(LATER).toString()));
        JsonNode list = Wire.json(answer).path("items");
        if (!answer.successful() || !list.isArray()) {
            throw Meaning.ofQuestion(FalProvider.NAME, answer, FalCalls.said(answer, access));
        }
        JsonNode sent = Json.parse(trace.getOrDefault(INPUT, "{}"), JsonNode.class);
        List<String> found = new ArrayList<>();
        for (JsonNode request : list) {
            String id = request.path("request_id").asString("");
            if (id.matches(FalQueue.REQUEST_ID) && isThat(request.path("json_input"), sent)) {
                found.add(id);
            }
        }
        // Two can be two takes of the same; and behind a full page there may be another.
        boolean sure = found.size() == 1 && !Wire.json(answer).path("has_more").asBoolean(false);
        return sure ? new Sought.Found(FalQueue.job(found.getFirst(), model, access.base())) : new Sought.Untold();
    }

    private static boolean isThat(JsonNode kept, JsonNode sent) {
        return kept.has("prompt")
                && sent.propertyStream()
                        .filter(field -> kept.has(field.getKey()))
                        .allMatch(field -> kept.path(field.getKey()).equals(field.getValue()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
