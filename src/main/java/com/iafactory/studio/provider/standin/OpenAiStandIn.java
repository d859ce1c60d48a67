package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for OpenAI and its likenesses: chat completions and pictures. Words are counted by the user's text, pictures by their
 * prompt.
 */
public final class OpenAiStandIn extends StandIn {
    /** The key it takes; none at all when it stands for a server at home. */
    public static final String KEY = "sk-standin-0002";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PICTURE = "/files/";
    private static final int LETTERS_A_TOKEN = 4;

    private final Scribe scribe;
    private final AtomicInteger answers = new AtomicInteger();
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();
    private final Manner manner = new Manner();

    /** How it behaves, apart from faults. Thread-safe. */
    public static final class Manner {
        private volatile boolean keyless;
        private volatile boolean links;
        private volatile boolean expired;
        private volatile String leadsTo = "";
        private volatile String finish = "stop";
        private volatile String wrap = "%s";
        private volatile boolean counts = true;

        /** Takes calls without a key. */
        public Manner keyless() {
            keyless = true;
            return this;
        }

        /** Answers with links to pictures. */
        public Manner links() {
            links = true;
            return this;
        }

        /** Links lead nowhere any more, until {@code false} is said. */
        public Manner expired(boolean gone) {
            expired = gone;
            return this;
        }

        /** Links redirect to this address. */
        public Manner leadsTo(String url) {
            leadsTo = url;
            return this;
        }

        /** How completions end. */
        public Manner finishes(String reason) {
            finish = reason;
            return this;
        }

        /** What models put around their answer; {@code %s} is the answer. */
        public Manner wraps(String around) {
            wrap = around;
            return this;
        }

        /** Says nothing of tokens. */
        public Manner uncounted() {
            counts = false;
            return this;
        }
    }

    private OpenAiStandIn(int port, Scribe scribe) {
        super(port);
        this.scribe = scribe;
    }

    /** With plausible answers. */
    public static OpenAiStandIn open() {
        return open(0);
    }

    public static OpenAiStandIn open(int port) {
        return open(port, new PlausibleScribe());
    }

    public static OpenAiStandIn open(Scribe scribe) {
        return open(0, scribe);
    }

    public static OpenAiStandIn open(int port, Scribe scribe) {
        OpenAiStandIn standIn = new OpenAiStandIn(port, scribe);
        standIn.begin();
        return standIn;
    }

    public Manner manner() {
        return manner;
    }

    /** For the base URL of the studio. */
    public String base() {
        return url() + "/v1";
    }

    @Override
    protected Reply answer(Heard request) {
        if (request.place().startsWith(PICTURE)) {
            return file(request);
        }
        if (!manner.keyless && !request.header("Authorization").orElse("").equals("Bearer " + KEY)) {
            return error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided");
        }
        return switch (request.method() + " " + request.place()) {
            case "GET /v1/models" ->
                Reply.json(
                        200, Json.canonical(Map.of("object", "list", "data", List.of(Map.of("id", "gpt-6.1-terra")))));
            case "POST /v1/chat/completions" -> completion(request);
            case "POST /v1/images/generations" -> picture(request);
            case "POST /v1/images/edits" -> edited(request);
            default -> error(404, "invalid_request_error", null, "no such place");
        };
    }

    private Reply completion(Heard request) {
        JsonNode body;
        try {
            body = MAPPER.readTree(request.body());
        } catch (JacksonException e) {
            return error(400, "invalid_request_error", null, "the body is no JSON");
        }
        if (body.path("model").asString("").startsWith("gpt-4")) {
            return error(404, "invalid_request_error", "model_not_found", "The model has been deprecated");
        }
        JsonNode format = body.path("response_format");
        JsonNode schema = format.path("json_schema").path("schema");
        if (format.path("type").asString("").equals("json_schema") && !Schemas.closed(schema)) {
            return error(400, "invalid_request_error", null, "Invalid schema for response_format");
        }
        String system = body.path("messages").path(0).path("content").asString("");
        String user = body.path("messages").path(1).path("content").asString("");
        buys(user);
        String text = scribe.answer(new Scribe.Asked(
                body.path("model").asString(""), system, user, schema.isObject() ? schema.toString() : system));
        return completed(body.path("model").asString(""), system + user, manner.wrap.replace("%s", text));
    }

    private Reply completed(String model, String said, String text) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "assistant");
        message.put("content", text);
        message.put("refusal", manner.finish.equals("refusal") ? "I cannot help with that." : null);
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("message", message);
        choice.put("finish_reason", manner.finish.equals("refusal") ? "stop" : manner.finish);
        Map<String, Object> body = new LinkedHashMap<>();
        int number = answers.incrementAndGet();
        body.put("id", "chatcmpl-" + number);
        body.put("object", "chat.completion");
        body.put("model", model);
        body.put("choices", List.of(choice));
        if (manner.counts) {
            body.put(
                    "usage",
                    Map.of(
                            "prompt_tokens", said.length() / LETTERS_A_TOKEN,
                            "completion_tokens", text.length() / LETTERS_A_TOKEN));
        }
        return Reply.json(200, Json.canonical(body)).with("x-request-id", "req_" + number);
    }

    private Reply picture(Heard request) {
        JsonNode body;
        try {
            body = MAPPER.readTree(request.body());
        } catch (JacksonException e) {
            return error(400, "invalid_request_error", null, "the body is no JSON");
        }
        String model = body.path("model").asString("");
        boolean house = model.startsWith("gpt-image");
        if (model.startsWith("dall-e")) {
            return error(404, "invalid_request_error", "model_not_found", "The model has been deprecated");
        }
        if (house && (body.has("response_format") || body.has("style"))) {
            return error(400, "invalid_request_error", "unknown_parameter", "Unknown parameter: 'response_format'.");
        }
        return pictured(body.path("prompt").asString(""), body.path("size").asString("1024x1024"), house);
    }

    /** A form with a picture in it, as the house takes it. */
    private Reply edited(Heard request) {
        String form = new String(request.body(), StandardCharsets.ISO_8859_1);
        String prompt = field(form, "prompt");
        if (!form.contains("name=\"image[]\"; filename=") || prompt.isEmpty()) {
            return error(400, "invalid_request_error", "missing_required_parameter", "image and prompt are required");
        }
        return pictured(prompt, field(form, "size"), field(form, "model").startsWith("gpt-image"));
    }

    private static String field(String form, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\"\r\n\r\n(.*?)\r\n--", Pattern.DOTALL)
                .matcher(form);
        return found.find() ? found.group(1) : "";
    }

    private Reply pictured(String prompt, String dimensions, boolean house) {
        String[] size = dimensions.split("x");
        buys(prompt);
        byte[] png = StandInPictures.png(Integer.parseInt(size[0]), Integer.parseInt(size[1]), prompt);
        List<Map<String, String>> data = new ArrayList<>();
        if (manner.links && !house) {
            String name = PICTURE + "picture-" + answers.incrementAndGet() + ".png";
            pictures.put(name, png);
            data.add(Map.of("url", url() + name, "revised_prompt", prompt + ", revised"));
        } else {
            data.add(Map.of("b64_json", Base64.getEncoder().encodeToString(png)));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("created", 1_713_833_628);
        answer.put("data", data);
        if (house) {
            answer.put(
                    "usage",
                    Map.of(
                            "input_tokens", 50,
                            "output_tokens", 4160,
                            "input_tokens_details", Map.of("text_tokens", 50, "image_tokens", 0)));
        }
        return Reply.json(200, Json.canonical(answer)).with("x-request-id", "req_picture");
    }

    private Reply file(Heard request) {
        byte[] png = pictures.get(request.place());
        if (!manner.leadsTo.isEmpty()) {
            return new Reply(302, Map.of("Location", manner.leadsTo), new byte[0]);
        }
        return png == null || manner.expired
                ? error(403, "expired", null, "Signature expired")
                : Reply.bytes("image/png", png);
    }

    /** As the service says it. */
    public static Reply error(int status, String type, @org.jspecify.annotations.Nullable String code, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("type", type);
        error.put("param", null);
        error.put("code", code);
        return Reply.json(status, Json.canonical(Map.of("error", error)));
    }
}
