package com.iafactory.studio.provider.openai;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** OpenAI, or whoever speaks as it does: words and pictures. The base URL includes {@code /v1}. */
public final class OpenAiProvider implements Provider {
    static final String NAME = "openai";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "OpenAI or compatible";
    }

    @Override
    public String usualBase() {
        return "https://api.openai.com/v1";
    }

    @Override
    public boolean worksWithoutKey() {
        return true;
    }

    /**
     * Of November 2026.
     *
     * <ul>
     *   <li>{@code text_model}, {@code image_model}: empty for none
     *   <li>{@code json}: {@code schema} where the server holds the answer to a schema, {@code object} where it only knows JSON
     *   <li>{@code limit}: what the longest answer is called; {@code max_tokens} on most servers, {@code max_completion_tokens} on
     *       OpenAI's own, {@code auto} to go by the address
     *   <li>{@code most_tokens}: the longest answer of a server with a short memory; empty for as long as wanted
     *   <li>{@code text_minutes}: how long an answer may take, 1 to 999
     *   <li>{@code image_quality}: low, medium or high
     *   <li>{@code speech_model} and what else {@link OpenAiSpeech} takes; an empty model for none
     *   <li>{@code prices}: {@code model=in/out} in dollars a million tokens
     *   <li>{@code organization}, {@code project}: sent along where set
     * </ul>
     */
    @Override
    public Map<String, String> usualSettings() {
        Map<String, String> usual = new TreeMap<>();
        usual.put("text_model", "gpt-6.1-terra");
        usual.put("image_model", "gpt-image-2.6-flare");
        usual.put("image_quality", "medium");
        usual.put("json", "schema");
        usual.put("limit", "auto");
        usual.put("most_tokens", "");
        usual.put("text_minutes", Integer.toString(OpenAiText.USUAL_MINUTES));
        usual.put("prices", "");
        usual.put("organization", "");
        usual.putAll(OpenAiSpeech.USUAL);
        usual.put("project", "");
        return usual;
    }

    @Override
    public Pace usualPace() {
        return new Pace(4, 40);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        OpenAiSettings chosen = new OpenAiSettings(usualSettings(), settings);
        List<Service<?>> services = new ArrayList<>();
        if (!chosen.get("text_model").isEmpty()) {
            services.add(new OpenAiText(chosen));
        }
        if (!chosen.get("image_model").isEmpty()) {
            services.add(new OpenAiPictures(chosen));
        }
        if (!chosen.get("speech_model").isEmpty()) {
            services.add(new OpenAiSpeech(settings));
        }
        return services;
    }

    @Override
    public String licence(Access access) {
        return OpenAiSettings.house(access)
                ? Provider.super.licence(access)
                : "that of the model on the server that was asked";
    }

    @Override
    public String test(Access access) {
        OpenAiSettings chosen = new OpenAiSettings(usualSettings(), access.settings());
        OutboundAnswer answer = new Wire(NAME, access.outbound())
                .ask(new OutboundRequest(
                        "GET",
                        access.base() + "/models",
                        chosen.headers(access),
                        com.iafactory.studio.outbound.Body.none(),
                        Wire.limits(Duration.ofSeconds(30)).upTo(4 << 20),
                        0));
        if (!answer.successful()) {
            throw OpenAiErrors.refusal(answer, access);
        }
        JsonNode list = Wire.json(answer).path("data");
        if (!list.isArray()) {
            throw new ServiceRefusal(NAME, ServiceRefusal.Reason.AWAY, "it does not answer with a list of models");
        }
        return "It answers, " + wanted(list, chosen.get("text_model")) + ", " + wanted(list, chosen.get("image_model"))
                + ".";
    }

    /** OpenAI says of a model when it will be gone. */
    private static String wanted(JsonNode list, String model) {
        if (model.isEmpty()) {
            return "no model set";
        }
        for (JsonNode entry : list) {
            if (entry.path("id").asString("").equals(model)) {
                String end = entry.path("shutdown_date").asString("");
                return "with " + model + (end.isEmpty() ? "" : " until " + end);
            }
        }
        return "without " + model;
    }
}
