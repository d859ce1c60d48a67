package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How ElevenLabs is called, and what its refusals mean: by the code in their body first, as a spent quota comes as 401. */
final class ElevenLabsCalls {
    private ElevenLabsCalls() {}

    static VendorCalls of(Access access) {
        return new VendorCalls(ElevenLabsProvider.NAME, access, "xi-api-key", "");
    }

    /** Of a paid call that was not answered with success. */
    static StudioException purchase(OutboundAnswer answer, Access access) {
        if (answer.status() < 400 || answer.status() >= 500) {
            return Meaning.ofPurchase(ElevenLabsProvider.NAME, answer, said(answer, access));
        }
        return refusal(answer, access)
                .<StudioException>map(refusal -> refusal)
                .orElseGet(() -> Meaning.ofPurchase(ElevenLabsProvider.NAME, answer, said(answer, access)));
    }

    /** Of speech: who is forbidden it without a reason may use the key, but not this voice. */
    static StudioException speech(OutboundAnswer answer, Access access) {
        return answer.status() == 403 && refusal(answer, access).isEmpty()
                ? new ServiceRefusal(ElevenLabsProvider.NAME, Reason.VOICE, said(answer, access), Wire.after(answer))
                : purchase(answer, access);
    }

    /** Of a free call. */
    static ServiceRefusal trial(OutboundAnswer answer, Access access) {
        return (answer.status() >= 400 && answer.status() < 500
                        ? refusal(answer, access)
                        : Optional.<ServiceRefusal>empty())
                .orElseGet(() -> Meaning.ofTrial(ElevenLabsProvider.NAME, answer, said(answer, access)));
    }

    private static Optional<ServiceRefusal> refusal(OutboundAnswer answer, Access access) {
        JsonNode detail = Wire.json(answer).path("detail");
        String status = detail.path("status").asString(detail.path("code").asString(""));
        return Optional.ofNullable(reason(status))
                .map(reason ->
                        new ServiceRefusal(ElevenLabsProvider.NAME, reason, said(answer, access), Wire.after(answer)));
    }

    private static @org.jspecify.annotations.Nullable Reason reason(String status) {
        return switch (status) {
            case "quota_exceeded", "only_for_creator+" -> Reason.CREDIT;
            case "invalid_api_key", "missing_permissions", "detected_unusual_activity" -> Reason.KEY;
            case "model_not_found" -> Reason.GONE;
            case "voice_not_found", "voice_access_denied" -> Reason.VOICE;
            case "bad_prompt", "bad_composition_plan", "content_policy_violation" -> Reason.MODERATION;
            case "max_character_limit_exceeded", "invalid_voice_settings" -> Reason.INPUT;
            // Its slots for voices are full: another sample does not help, another plan does.
            case "voice_limit_reached" -> Reason.CREDIT;
            case "too_many_concurrent_requests", "concurrent_limit_exceeded", "system_busy" -> Reason.RATE;
            default -> null;
        };
    }

    /** {@code detail} is an object, a list of what is wrong, or a text. */
    private static String said(OutboundAnswer answer, Access access) {
        JsonNode body = Wire.json(answer);
        JsonNode detail = body.path("detail");
        StringBuilder said = new StringBuilder();
        if (detail.isArray()) {
            for (JsonNode fault : detail) {
                said.append(fault.path("loc").path(1).asString(""))
                        .append(": ")
                        .append(fault.path("msg").asString(""))
                        .append("; ");
            }
        } else if (detail.isObject()) {
            said.append(detail.path("message").asString(detail.path("status").asString("")));
        } else {
            said.append(detail.asString(body.path("error").path("message").asString("")));
        }
        return Meaning.said(said.toString(), access.key());
    }
}
