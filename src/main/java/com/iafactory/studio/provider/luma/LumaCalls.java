package com.iafactory.studio.provider.luma;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How Luma is called, and what its errors mean: a {@code detail}, which is a text, a list, or an object. */
final class LumaCalls {
    private LumaCalls() {}

    static VendorCalls of(Access access) {
        return new VendorCalls(LumaProvider.NAME, access, "Authorization", "Bearer ");
    }

    /** Where the older API is, when nobody configured another base URL. */
    static String oldBase(Access access) {
        return access.base().equals(LumaProvider.AGENTS) ? LumaProvider.DREAM_MACHINE : access.base();
    }

    /** The id of what was taken. */
    static String taken(OutboundAnswer answer, Access access) {
        if (!answer.successful()) {
            throw refused(answer, access);
        }
        String id = Wire.json(answer).path("id").asString("");
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new UnclearOutcome(LumaProvider.NAME, "it answers with success, but without an id");
        }
        return id;
    }

    private static StudioException refused(OutboundAnswer answer, Access access) {
        String said = said(answer, access);
        String low = said.toLowerCase(Locale.ROOT);
        if (answer.status() >= 400 && answer.status() < 500 && answer.status() != 429) {
            if (low.contains("moderat")) {
                return new ServiceRefusal(LumaProvider.NAME, Reason.MODERATION, said);
            }
            if (low.contains("credit") || low.contains("budget_exhausted")) {
                return new ServiceRefusal(LumaProvider.NAME, Reason.CREDIT, said);
            }
        }
        return Meaning.ofPurchase(LumaProvider.NAME, answer, said);
    }

    /** How far a job is. */
    static JsonNode told(OutboundAnswer answer, Access access) {
        JsonNode job = Wire.json(answer);
        if (!answer.successful() || !job.path("state").isString()) {
            throw Meaning.ofQuestion(LumaProvider.NAME, answer, said(answer, access));
        }
        return job;
    }

    static ServiceRefusal trial(OutboundAnswer answer, Access access) {
        return Meaning.ofTrial(LumaProvider.NAME, answer, said(answer, access));
    }

    private static String said(OutboundAnswer answer, Access access) {
        JsonNode body = Wire.json(answer);
        JsonNode detail = body.path("detail");
        String text = detail.isString()
                ? detail.asString("")
                : detail.isMissingNode()
                        ? body.path("failure_code").asString("")
                                + " "
                                + body.path("message")
                                        .asString(body.path("error")
                                                .path("message")
                                                .asString(""))
                        : detail.toString();
        return Meaning.said(text.strip(), access.key());
    }
}
