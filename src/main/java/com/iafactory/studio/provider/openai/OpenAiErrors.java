package com.iafactory.studio.provider.openai;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an unsuccessful answer means; {@code code} may be a word, a number or missing. */
final class OpenAiErrors {
    private static final Set<String> FORBIDDEN = Set.of("moderation_blocked", "content_policy_violation");
    private static final Set<String> SPENT = Set.of("insufficient_quota", "billing_hard_limit_reached");

    private OpenAiErrors() {}

    /** Of a call that may have been charged. */
    static StudioException bought(OutboundAnswer answer, Access access) {
        boolean loading = answer.status() == 503 && word(answer, "type").equals("unavailable_error");
        if ((answer.status() >= 500 && !loading) || answer.status() < 400) {
            return new UnclearOutcome(
                    OpenAiProvider.NAME, "it answered " + answer.status() + " " + said(answer, access));
        }
        JsonNode stage =
                Wire.json(answer).path("error").path("moderation_details").path("moderation_stage");
        return stage.asString("").equals("output")
                ? new ServiceFailure(OpenAiProvider.NAME, said(answer, access), true, Optional.empty())
                : refusal(answer, access);
    }

    static ServiceRefusal refusal(OutboundAnswer answer, Access access) {
        return new ServiceRefusal(OpenAiProvider.NAME, reason(answer), said(answer, access), Wire.after(answer));
    }

    private static Reason reason(OutboundAnswer answer) {
        String code = word(answer, "code");
        if (SPENT.contains(code) || SPENT.contains(word(answer, "type"))) {
            return Reason.CREDIT;
        }
        if (FORBIDDEN.contains(code)) {
            return Reason.MODERATION;
        }
        return switch (answer.status()) {
            case 401, 403 -> Reason.KEY;
            case 402 -> Reason.CREDIT;
            case 404 -> Reason.GONE;
            case 429 -> Reason.RATE;
            case 409 -> Reason.AWAY;
            default -> answer.status() >= 500 || answer.status() < 400 ? Reason.AWAY : Reason.INPUT;
        };
    }

    private static String word(OutboundAnswer answer, String field) {
        return Wire.json(answer).path("error").path(field).asString("");
    }

    /** Some servers say the error as a text of its own. */
    private static String said(OutboundAnswer answer, Access access) {
        JsonNode error = Wire.json(answer).path("error");
        String text =
                error.isString() ? error.asString("") : error.path("message").asString("");
        return Meaning.said(text, access.key());
    }
}
