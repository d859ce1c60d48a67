package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How MiniMax is called, and what its answers mean. */
final class MiniMaxCalls {
    private static final String NAME = MiniMaxProvider.NAME;

    private MiniMaxCalls() {}

    static VendorCalls of(Access access) {
        return new VendorCalls(NAME, access, "Authorization", "Bearer ");
    }

    /**
     * What a paid call gave, when it was taken.
     *
     * @param body of the answer; apart from it because it may have gone to a file
     */
    static JsonNode taken(OutboundAnswer answer, JsonNode body, Access access) {
        int code = MiniMaxCode.of(body);
        if (answer.successful() && (code == 0 || (code == MiniMaxCode.NONE && body.isObject()))) {
            return body;
        }
        throw refused(answer, body, code, access);
    }

    private static StudioException refused(OutboundAnswer answer, JsonNode body, int code, Access access) {
        String said = said(body, access);
        Optional<Reason> reason = MiniMaxCode.reason(code);
        if (reason.isPresent()) {
            return new ServiceRefusal(NAME, reason.get(), said, Wire.after(answer));
        }
        if (code == 1027) {
            return new ServiceFailure(NAME, said, true, Optional.empty());
        }
        if (code > 0 && answer.successful()) {
            return new UnclearOutcome(NAME, "it answers with error " + code + " " + said);
        }
        if (answer.status() >= 400 && answer.status() < 500 && isAboutContent(body)) {
            return new ServiceRefusal(NAME, Reason.MODERATION, said);
        }
        return Meaning.ofPurchase(NAME, answer, said);
    }

    /** The second API has types instead of codes. */
    private static boolean isAboutContent(JsonNode body) {
        String type = body.path("error").path("type").asString("").toLowerCase(Locale.ROOT);
        return type.contains("sensitive") || type.contains("moderation");
    }

    /** What a question about a job gave. */
    static JsonNode told(OutboundAnswer answer, Access access) {
        JsonNode body = Wire.json(answer);
        int code = MiniMaxCode.of(body);
        if (answer.successful() && body.isObject() && (code <= 0 || MiniMaxCode.moderated(code))) {
            return body;
        }
        if (MiniMaxCode.reason(code).filter(reason -> reason == Reason.RATE).isPresent()) {
            throw new ServiceRefusal(NAME, Reason.RATE, said(body, access), Wire.after(answer));
        }
        throw Meaning.ofQuestion(NAME, answer, said(body, access));
    }

    static ServiceRefusal trial(OutboundAnswer answer, Access access) {
        return Meaning.ofTrial(NAME, answer, said(answer, access));
    }

    static String said(OutboundAnswer answer, Access access) {
        return said(Wire.json(answer), access);
    }

    static String said(JsonNode body, Access access) {
        String first = body.path("base_resp").path("status_msg").asString("");
        String text = first.isEmpty() ? body.path("error").path("message").asString("") : first;
        return Meaning.said(text, access.key());
    }
}
