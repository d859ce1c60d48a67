package com.iafactory.studio.provider.anthropic;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What an unsuccessful answer means. */
final class AnthropicErrors {
    private static final int OVERLOADED = 529;

    private AnthropicErrors() {}

    /** Of a call that may have been charged: all but 529 among the 5xx may come when the words are made. */
    static StudioException bought(OutboundAnswer answer, Access access) {
        boolean unclear = answer.status() < 400 || (answer.status() >= 500 && answer.status() != OVERLOADED);
        return unclear
                ? new UnclearOutcome(
                        AnthropicProvider.NAME, "it answered " + answer.status() + " " + said(answer, access))
                : refusal(answer, access);
    }

    static ServiceRefusal refusal(OutboundAnswer answer, Access access) {
        return new ServiceRefusal(AnthropicProvider.NAME, reason(answer), said(answer, access), Wire.after(answer));
    }

    private static Reason reason(OutboundAnswer answer) {
        return switch (answer.status()) {
            case 400 -> spent(answer) ? Reason.CREDIT : Reason.INPUT;
            case 401, 403 -> Reason.KEY;
            case 402 -> Reason.CREDIT;
            case 404 -> Reason.GONE;
            case 429 -> spent(answer) ? Reason.CREDIT : Reason.RATE;
            case 409 -> Reason.AWAY;
            default -> answer.status() >= 500 || answer.status() < 400 ? Reason.AWAY : Reason.INPUT;
        };
    }

    /** The limit a month has, or the one the account's owner set, is reached. */
    private static boolean spent(OutboundAnswer answer) {
        JsonNode error = Wire.json(answer).path("error");
        String message = error.path("message").asString("").toLowerCase(Locale.ROOT);
        return error.path("details").path("error_code").asString("").equals("enforced_spend_limit_reached")
                || message.contains("spend limit")
                || message.contains("credit balance")
                || message.contains("usage limits");
    }

    private static String said(OutboundAnswer answer, Access access) {
        return Meaning.said(Wire.json(answer).path("error").path("message").asString(""), access.key());
    }
}
