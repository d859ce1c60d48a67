package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;

/** What an answer that is no success means by its status, where the service's own words say no more. */
public final class Meaning {
    private static final int SERVERS_FAULT = 500;
    private static final int REQUEST_TIMED_OUT = 408;

    private Meaning() {}

    /**
     * Of something that was to be bought: whoever says 4xx has not taken it; what a 5xx has done, nobody knows.
     *
     * @param said by the service, see {@link #said}
     */
    public static StudioException ofPurchase(String provider, OutboundAnswer answer, String said) {
        int status = answer.status();
        if (status >= SERVERS_FAULT || status == REQUEST_TIMED_OUT || answer.successful()) {
            return new UnclearOutcome(provider, "it answers " + status + " " + said);
        }
        return new ServiceRefusal(provider, reason(status), status + " " + said, Wire.after(answer));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.KEY;
            case 402 -> Reason.CREDIT;
            case 404, 405, 410 -> Reason.GONE;
            case 409 -> Reason.AWAY;
            case 429 -> Reason.RATE;
            // Who redirects is not the service: the base URL is wrong.
            default -> status < 400 ? Reason.GONE : Reason.INPUT;
        };
    }

    /** Of a question about something that was bought already, which goes on whatever is answered here. */
    public static ServiceRefusal ofQuestion(String provider, OutboundAnswer answer, String said) {
        Reason reason = switch (answer.status()) {
            case 401 -> Reason.KEY;
            case 429 -> Reason.RATE;
            default -> Reason.AWAY;
        };
        return new ServiceRefusal(provider, reason, answer.status() + " " + said, Wire.after(answer));
    }

    /** Of a free call that tries a key or looks something up. */
    public static ServiceRefusal ofTrial(String provider, OutboundAnswer answer, String said) {
        int status = answer.status();
        Reason reason = status >= SERVERS_FAULT || status == REQUEST_TIMED_OUT || answer.successful()
                ? Reason.AWAY
                : reason(status);
        return new ServiceRefusal(provider, reason, status + " " + said, Wire.after(answer));
    }

    /** What a service says, without the key, which some repeat. */
    public static String said(String text, Secret key) {
        return key.text().isEmpty() ? text : text.replace(key.text(), "***");
    }
}
