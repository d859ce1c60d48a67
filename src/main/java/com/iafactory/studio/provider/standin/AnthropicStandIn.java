package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for Anthropic's messages: checks what the service checks, counts a purchase by its user text, keeps the beginnings of
 * requests as the service's cache does.
 */
public final class AnthropicStandIn extends StandIn {
    /** The key it takes. */
    public static final String KEY = "sk-ant-standin-0001";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> MODELS =
            List.of("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5", "claude-sonnet-5");
    private static final int LETTERS_A_TOKEN = 4;

    private final Scribe scribe;
    private final AtomicInteger messages = new AtomicInteger();
    private final PromptCache cache = new PromptCache(LETTERS_A_TOKEN);
    private final ConcurrentLinkedDeque<String> stops = new ConcurrentLinkedDeque<>();

    private AnthropicStandIn(int port, Scribe scribe) {
        super(port);
        this.scribe = scribe;
    }

    /** With plausible answers. */
    public static AnthropicStandIn open() {
        return open(0);
    }

    public static AnthropicStandIn open(int port) {
        return open(port, new PlausibleScribe());
    }

    public static AnthropicStandIn open(Scribe scribe) {
        return open(0, scribe);
    }

    public static AnthropicStandIn open(int port, Scribe scribe) {
        AnthropicStandIn standIn = new AnthropicStandIn(port, scribe);
        standIn.begin();
        return standIn;
    }

    /** How often a request began like one before, and was charged less for it. */
    public int cacheHits() {
        return cache.hits();
    }

    /** The next message ends for this reason, for example {@code refusal} or {@code max_tokens}. */
    public void stopsFor(String reason) {
        stops.add(reason);
    }

    @Override
    protected Reply answer(Heard request) {
        if (!request.header("x-api-key").orElse("").equals(KEY)) {
            return error(401, "authentication_error", "invalid x-api-key");
        }
        if (!request.header("anthropic-version").orElse("").equals("2023-06-01")) {
            return error(400, "invalid_request_error", "anthropic-version: header is required");
        }
        return switch (request.method() + " " + request.place()) {
            case "GET /v1/models" -> models();
            case "POST /v1/messages" -> message(request);
            default -> error(404, "not_found_error", "no such place");
        };
    }

    private static Reply models() {
        List<Map<String, String>> list = MODELS.stream()
                .map(model -> Map.of("type", "model", "id", model, "display_name", model))
                .toList();
        return Reply.json(200, Json.canonical(Map.of("data", list, "has_more", false)));
    }

    private Reply message(Heard request) {
        JsonNode body;
        try {
            body = MAPPER.readTree(request.body());
        } catch (JacksonException e) {
            return error(400, "invalid_request_error", "the body is no JSON");
        }
        String model = body.path("model").asString("");
        if (!MODELS.contains(model)) {
            return error(404, "not_found_error", "model: " + model);
        }
        for (String refused : List.of("temperature", "top_p", "top_k", "tool_choice")) {
            if (body.has(refused)) {
                return error(400, "invalid_request_error", refused + ": not supported on this model");
            }
        }
        if (body.path("max_tokens").asInt(0) < 1) {
            return error(400, "invalid_request_error", "max_tokens: Field required");
        }
        JsonNode format = body.path("output_config").path("format");
        if (format.isObject() && !Schemas.closed(format.path("schema"))) {
            return error(400, "invalid_request_error", "output_config.format.schema: not in the supported subset");
        }
        if (PromptCache.refuses(body)) {
            return error(400, "invalid_request_error", "A maximum of 4 blocks with cache_control may be provided.");
        }
        String system = body.path("system").path(0).path("text").asString("");
        String user = PromptCache.content(body)
                .valueStream()
                .map(block -> block.path("text").asString(""))
                .collect(Collectors.joining());
        buys(user);
        return written(body, model, system, user);
    }

    private Reply written(JsonNode body, String model, String system, String user) {
        PromptCache.Usage usage = cache.count(body);
        String stop = stops.isEmpty() ? "end_turn" : String.valueOf(stops.poll());
        String text = stop.equals("refusal")
                ? ""
                : scribe.answer(new Scribe.Asked(
                        model,
                        system,
                        user,
                        body.path("output_config").path("format").path("schema").toString()));
        String shown = stop.equals("max_tokens") ? text.substring(0, text.length() / 2) : text;
        List<Map<String, Object>> content = new ArrayList<>();
        content.add(Map.of("type", "thinking", "thinking", "", "signature", "c2ln"));
        if (!shown.isEmpty()) {
            content.add(Map.of("type", "text", "text", shown));
        }
        Map<String, Object> message = new TreeMap<>();
        int number = messages.incrementAndGet();
        message.put("id", "msg_" + number);
        message.put("type", "message");
        message.put("role", "assistant");
        message.put("model", model);
        message.put("content", content);
        message.put("stop_reason", stop);
        if (stop.equals("refusal")) {
            message.put("stop_details", Map.of("type", "refusal", "category", "cyber", "explanation", "It may harm."));
        }
        message.put(
                "usage",
                Map.of(
                        "input_tokens",
                        usage.in(),
                        "cache_creation_input_tokens",
                        usage.written(),
                        "cache_read_input_tokens",
                        usage.read(),
                        "output_tokens",
                        shown.length() / LETTERS_A_TOKEN,
                        "service_tier",
                        "standard"));
        return (body.path("stream").asBoolean(false)
                        ? Reply.events(MessageEvents.of(message))
                        : Reply.json(200, Json.canonical(message)))
                .with("request-id", "req_" + number);
    }

    /** As the service says it. */
    public static Reply error(int status, String type, String message) {
        return Reply.json(
                        status,
                        Json.canonical(Map.of(
                                "type",
                                "error",
                                "error",
                                Map.of("type", type, "message", message),
                                "request_id",
                                "req_error")))
                .with("request-id", "req_error");
    }
}
