package com.iafactory.studio.provider.openai;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.TextPrices;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words by chat completions. */
final class OpenAiText implements Service<TextRequest> {
    private static final String VERSION = "1";
    static final int USUAL_MINUTES = 10;

    private static final long MOST_BYTES = 8 << 20;

    private final OpenAiSettings settings;
    private final TextPrices prices;

    OpenAiText(OpenAiSettings settings) {
        this.settings = settings;
        this.prices = new TextPrices(Map.of()).with(settings.get("prices"));
    }

    @Override
    public Maker maker() {
        return new Maker(OpenAiProvider.NAME, Capability.TEXT, model(), VERSION + " " + settings.get("json"));
    }

    @Override
    public Optional<Money> price(TextRequest request) {
        return prices.most(model(), request.system().length() + request.user().length(), request.mostTokens());
    }

    @Override
    public Step begin(TextRequest request, Access access, Path folder) {
        OutboundAnswer answer = new Wire(OpenAiProvider.NAME, access.outbound())
                .buy(new OutboundRequest(
                        "POST",
                        access.base() + "/chat/completions",
                        settings.headers(access),
                        Body.json(Json.canonical(body(request, access))),
                        Wire.limits(longest()).upTo(MOST_BYTES),
                        0));
        if (!answer.successful()) {
            throw OpenAiErrors.bought(answer, access);
        }
        int letters = system(request).length() + request.user().length();
        return new Step.Made(ChatAnswer.of(answer, model(), letters, prices).receipt(folder));
    }

    /** A model on a small machine says a few words a second. */
    private Duration longest() {
        String set = settings.get("text_minutes");
        return Duration.ofMinutes(set.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(set) : USUAL_MINUTES);
    }

    private Map<String, Object> body(TextRequest request, Access access) {
        boolean house = OpenAiSettings.house(access);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model());
        body.put("messages", List.of(message("system", system(request)), message("user", request.user())));
        body.put(limit(house), most(request));
        body.put("response_format", format(request));
        if (house) {
            body.put("reasoning_effort", request.effort().name().toLowerCase(Locale.ROOT));
        }
        return body;
    }

    private static Map<String, String> message(String role, String content) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("role", role);
        message.put("content", content);
        return message;
    }

    private boolean bySchema() {
        return !settings.get("json").equals("object");
    }

    /** A server that only knows JSON is told the schema in words. */
    private String system(TextRequest request) {
        return bySchema()
                ? request.system()
                : request.system() + "\n\nAnswer with one JSON object and nothing else, by this JSON Schema:\n"
                        + request.schema();
    }

    private Map<String, Object> format(TextRequest request) {
        Map<String, Object> format = new LinkedHashMap<>();
        if (bySchema()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("name", request.purpose().replaceAll("[^A-Za-z0-9_-]", "_"));
            schema.put("strict", true);
            schema.put("schema", Json.parse(request.schema(), Map.class));
            format.put("type", "json_schema");
            format.put("json_schema", schema);
        } else {
            format.put("type", "json_object");
        }
        return format;
    }

    private String limit(boolean house) {
        String set = settings.get("limit");
        if (!set.equals("auto") && !set.isEmpty()) {
            return set;
        }
        return house ? "max_completion_tokens" : "max_tokens";
    }

    /** A server may refuse what is longer than its whole memory. */
    private int most(TextRequest request) {
        String set = settings.get("most_tokens");
        return set.matches("[1-9][0-9]{0,8}")
                ? Math.min(Integer.parseInt(set), request.mostTokens())
                : request.mostTokens();
    }

    private String model() {
        return settings.get("text_model");
    }
}
