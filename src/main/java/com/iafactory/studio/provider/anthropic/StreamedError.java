package com.iafactory.studio.provider.anthropic;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Streams are begun with 200, and what is refused with a status elsewhere is then an event. */
final class StreamedError {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIELD = "data:";

    private StreamedError() {}

    /** That it is overloaded, said before the first word: nothing was made. Empty for anything else. */
    static Optional<ServiceRefusal> before(OutboundAnswer answer) {
        for (String line : new String(answer.bytes(), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith(FIELD)) {
                JsonNode event = event(line.substring(FIELD.length()));
                String type = event.path("type").asString("");
                if (type.equals("content_block_delta") || type.equals("message_delta")) {
                    return Optional.empty();
                }
                if (type.equals("error")) {
                    return refusal(event.path("error"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ServiceRefusal> refusal(JsonNode error) {
        return error.path("type").asString("").equals("overloaded_error")
                ? Optional.of(new ServiceRefusal(
                        AnthropicProvider.NAME,
                        Reason.AWAY,
                        error.path("message").asString("")))
                : Optional.empty();
    }

    private static JsonNode event(String data) {
        try {
            return MAPPER.readTree(data);
        } catch (JacksonException e) {
            // Whoever reads the message says what is wrong with it.
            return MAPPER.missingNode();
        }
    }
}
