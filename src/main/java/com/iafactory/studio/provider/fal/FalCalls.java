package com.iafactory.studio.provider.fal;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How fal.ai is called, and what its errors mean: by {@code detail[].type} where there is one, as not all of its models have it. */
final class FalCalls {
    /** The type of what its rules forbid. */
    static final String FORBIDDEN = "content_policy_violation";

    private FalCalls() {}

    static VendorCalls of(Access access) {
        return new VendorCalls(FalProvider.NAME, access, "Authorization", "Key ");
    }

    /**
     * Of a submission that was not taken. Its clients send again after 408, 409 and 5xx, as those are never billed; the studio does so only
     * where it is also certain that nothing has been queued.
     */
    static StudioException submission(OutboundAnswer answer, Access access) {
        String said = said(answer, access);
        if (answer.status() == 503) {
            return new ServiceRefusal(FalProvider.NAME, Reason.AWAY, said, Wire.after(answer));
        }
        if (answer.status() >= 400 && answer.status() < 500) {
            if (moderated(answer)) {
                return new ServiceRefusal(FalProvider.NAME, Reason.MODERATION, said);
            }
            if ((answer.status() == 402 || answer.status() == 403) && isAboutMoney(said)) {
                return new ServiceRefusal(FalProvider.NAME, Reason.CREDIT, said);
            }
        }
        return Meaning.ofPurchase(FalProvider.NAME, answer, said);
    }

    static boolean moderated(OutboundAnswer answer) {
        return types(answer).contains(FORBIDDEN);
    }

    private static boolean isAboutMoney(String said) {
        String low = said.toLowerCase(Locale.ROOT);
        return low.contains("balance") || low.contains("locked") || low.contains("billing");
    }

    private static String types(OutboundAnswer answer) {
        JsonNode body = Wire.json(answer);
        StringBuilder types = new StringBuilder(body.path("error_type").asString(""));
        for (JsonNode fault : body.path("detail")) {
            types.append(' ').append(fault.path("type").asString(""));
        }
        return types.toString();
    }

    static String said(OutboundAnswer answer, Access access) {
        JsonNode detail = Wire.json(answer).path("detail");
        StringBuilder said = new StringBuilder(detail.asString(""));
        if (detail.isArray()) {
            for (JsonNode fault : detail) {
                said.append(fault.path("msg").asString(""))
                        .append(" (")
                        .append(fault.path("type").asString(""))
                        .append(") ");
            }
        }
        return Meaning.said(said.toString(), access.key());
    }
}
