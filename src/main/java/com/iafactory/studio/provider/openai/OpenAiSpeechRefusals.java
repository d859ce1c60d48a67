package com.iafactory.studio.provider.openai;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What errors of the shape mean: {@code error} with a code; servers of one's own have a {@code detail}, or only a text. */
final class OpenAiSpeechRefusals {
    private OpenAiSpeechRefusals() {}

    static StudioException of(OutboundAnswer answer, Access access) {
        JsonNode body = Wire.json(answer);
        String said = Meaning.said(said(body), access.key());
        return reason(answer, body)
                .<StudioException>map(
                        reason -> new ServiceRefusal(OpenAiSpeech.PROVIDER, reason, said, Wire.after(answer)))
                .orElseGet(() -> Meaning.ofPurchase(OpenAiSpeech.PROVIDER, answer, said));
    }

    private static Optional<Reason> reason(OutboundAnswer answer, JsonNode body) {
        JsonNode error = body.path("error");
        if (answer.status() == 503) {
            // Servers that load a model say so, and have begun nothing.
            return Optional.of(error.path("type").asString(""))
                    .filter("unavailable_error"::equals)
                    .map(loading -> Reason.AWAY);
        }
        if (answer.status() < 400 || answer.status() >= 500) {
            return Optional.empty();
        }
        return switch (error.path("code").asString("")) {
            case "insufficient_quota", "billing_hard_limit_reached" -> Optional.of(Reason.CREDIT);
            case "invalid_api_key" -> Optional.of(Reason.KEY);
            case "model_not_found" -> Optional.of(Reason.GONE);
            case "moderation_blocked", "content_policy_violation" -> Optional.of(Reason.MODERATION);
            default -> Optional.empty();
        };
    }

    private static String said(JsonNode body) {
        JsonNode error = body.path("error");
        JsonNode detail = body.path("detail");
        if (error.isObject()) {
            return error.path("message").asString("");
        }
        return error.isString()
                ? error.asString("")
                : detail.isObject() ? detail.path("message").asString("") : detail.asString("");
    }
}
