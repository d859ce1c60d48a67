package com.iafactory.studio.provider.anthropic;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Sendable;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Anthropic: words. */
public final class AnthropicProvider implements Provider {
    static final String NAME = "anthropic";

    /** Enough for every model there is. */
    private static final String LIST = "/v1/models?limit=1000";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Anthropic";
    }

    @Override
    public String usualBase() {
        return "https://api.anthropic.com";
    }

    /** Of November 2026; {@code prices} adds to the price list, as {@code model=in/out} in dollars a million tokens. */
    @Override
    public Map<String, String> usualSettings() {
        return Map.of(
                "script_model", "claude-opus-5-5",
                "storyboard_model", "claude-sonnet-5-5",
                "helper_model", "claude-haiku-5-5",
                "prices", "");
    }

    @Override
    public Pace usualPace() {
        return new Pace(4, 40);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        return List.of(new AnthropicText(AnthropicModels.of(settings)));
    }

    @Override
    public String test(Access access) {
        OutboundAnswer answer = new Wire(NAME, access.outbound())
                .ask(OutboundRequest.get(access.base() + LIST)
                        .with("x-api-key", Sendable.header(NAME, access.key().text()))
                        .with("anthropic-version", AnthropicTransport.VERSION)
                        .with(Wire.limits(Duration.ofSeconds(30)).upTo(4 << 20)));
        if (!answer.successful()) {
            throw AnthropicErrors.refusal(answer, access);
        }
        JsonNode list = Wire.json(answer).path("data");
        if (!list.isArray()) {
            throw new ServiceRefusal(NAME, ServiceRefusal.Reason.AWAY, "it does not answer with a list of models");
        }
        Set<String> there = StreamSupport.stream(list.spliterator(), false)
                .map(model -> model.path("id").asString(""))
                .collect(Collectors.toSet());
        Set<String> missing =
                new TreeSet<>(AnthropicModels.of(access.settings()).all());
        missing.removeAll(there);
        return missing.isEmpty()
                ? "The key works, and the models are there."
                : "The key works, but it offers no " + String.join(", no ", missing) + ".";
    }
}
