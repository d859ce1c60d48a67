package com.iafactory.studio.provider.anthropic;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.JsonOutputFormat;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.OutputConfig;
import com.anthropic.models.messages.TextBlockParam;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request in the service's language: structured output by schema; the system text is kept for requests to come, and so is what the user's
 * part begins with where it comes again.
 */
final class AnthropicRequest {
    /** The service keeps from 4096 tokens on, and fewer letters are never as many. */
    private static final int FEWEST_KEPT = 8000;

    private AnthropicRequest() {}

    static MessageCreateParams of(TextRequest request, String model) {
        return MessageCreateParams.builder()
                .model(model)
                .maxTokens(request.mostTokens())
                .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                        .text(request.system())
                        .cacheControl(CacheControlEphemeral.builder().build())
                        .build()))
                .outputConfig(OutputConfig.builder()
                        .effort(effort(request.effort()))
                        .format(JsonOutputFormat.builder()
                                .schema(schema(request.schema()))
                                .build())
                        .build())
                .addUserMessageOfContentBlockParams(content(request))
                .build();
    }

    /** How many letters of the user's part are to be kept. */
    static int kept(TextRequest request) {
        return request.repeated() < FEWEST_KEPT ? 0 : request.repeated();
    }

    private static List<ContentBlockParam> content(TextRequest request) {
        int kept = kept(request);
        List<ContentBlockParam> content = new ArrayList<>();
        if (kept > 0) {
            content.add(ContentBlockParam.ofText(TextBlockParam.builder()
                    .text(request.user().substring(0, kept))
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()));
        }
        if (kept < request.user().length()) {
            content.add(ContentBlockParam.ofText(TextBlockParam.builder()
                    .text(request.user().substring(kept))
                    .build()));
        }
        return content;
    }

    private static JsonOutputFormat.Schema schema(String text) {
        Map<String, JsonValue> properties = new TreeMap<>();
        Map<?, ?> schema = Json.parse(text, Map.class);
        schema.forEach((name, value) -> properties.put(String.valueOf(name), JsonValue.from(value)));
        return JsonOutputFormat.Schema.builder()
                .additionalProperties(properties)
                .build();
    }

    private static OutputConfig.Effort effort(TextRequest.Effort effort) {
        return switch (effort) {
            case LOW -> OutputConfig.Effort.LOW;
            case MEDIUM -> OutputConfig.Effort.MEDIUM;
            case HIGH -> OutputConfig.Effort.HIGH;
        };
    }
}
