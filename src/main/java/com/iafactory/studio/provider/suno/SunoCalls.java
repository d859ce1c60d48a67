package com.iafactory.studio.provider.suno;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.util.Optional;

/** How such gateways are called, and what their codes mean. */
final class SunoCalls {
    static final int OK = 200;

    private static final String NAME = SunoProvider.NAME;
    /** It failed and has been paid back. */
    private static final int REFUNDED = 531;

    private SunoCalls() {}

    static VendorCalls of(Access access) {
        return new VendorCalls(NAME, access, "Authorization", "Bearer ");
    }

    /** That of the body; 0 when there is none. */
    static int code(OutboundAnswer answer) {
        return Wire.json(answer).path("code").asInt(0);
    }

    /** Of a paid call that gave no task. */
    static StudioException purchase(OutboundAnswer answer, Access access) {
        int code = code(answer);
        String said = said(answer, access);
        Optional<Reason> reason = reason(code);
        if (reason.isPresent()) {
            return new ServiceRefusal(NAME, reason.get(), said, Wire.after(answer));
        }
        if (code == REFUNDED) {
            return new ServiceFailure(NAME, said, false, Optional.of(Money.dollars("0")));
        }
        return answer.successful()
                ? new UnclearOutcome(NAME, "it answers with code " + code + " " + said)
                : Meaning.ofPurchase(NAME, answer, said);
    }

    private static Optional<Reason> reason(int code) {
        return Optional.ofNullable(
                switch (code) {
                    case 400, 413 -> Reason.INPUT;
                    case 401 -> Reason.KEY;
                    case 404 -> Reason.GONE;
                    case 405, 430 -> Reason.RATE;
                    case 429 -> Reason.CREDIT;
                    case 451 -> Reason.MODERATION;
                    case 455 -> Reason.AWAY;
                    default -> null;
                });
    }

    /** Of a question about a task. */
    static ServiceRefusal question(OutboundAnswer answer, Access access) {
        String said = said(answer, access);
        return reason(code(answer)).filter(reason -> reason == Reason.RATE).isPresent()
                ? new ServiceRefusal(NAME, Reason.RATE, said, Wire.after(answer))
                : Meaning.ofQuestion(NAME, answer, said);
    }

    static ServiceRefusal trial(OutboundAnswer answer, Access access) {
        String said = said(answer, access);
        return reason(code(answer))
                .map(reason -> new ServiceRefusal(NAME, reason, said, Wire.after(answer)))
                .orElseGet(() -> Meaning.ofTrial(NAME, answer, said));
    }

    private static String said(OutboundAnswer answer, Access access) {
        return Meaning.said(Wire.json(answer).path("msg").asString(""), access.key());
    }
}
