package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An answer in JSON that holds the result itself. */
final class LargeAnswer {
    private LargeAnswer() {}

    static JsonNode of(Access access, String path, Body body, Duration time, long most, Path folder) {
        Path draft = Results.draft(folder);
        OutboundAnswer answer = MiniMaxCalls.of(access).buy(access.base() + path, body, time, draft, most);
        try {
            JsonNode made = answer.successful() ? Json.read(draft, JsonNode.class) : Wire.json(answer);
            return MiniMaxCalls.taken(answer, made, access);
        } catch (JacksonException e) {
            throw new UnclearOutcome(MiniMaxProvider.NAME, "it answers with success, but not in JSON", e);
        }
    }
}
