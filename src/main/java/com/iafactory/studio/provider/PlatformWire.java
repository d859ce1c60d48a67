package com.iafactory.studio.provider;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundFailure;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.UnclearPost;
import com.iafactory.studio.secret.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Calls of one platform, with what it means when no answer comes. Every answer, whatever its status, is given back. Thread-safe.
 */
public final class PlatformWire {
    private static final int MOST_SAID = 300;
    /** Lines, controls, and what turns the direction of the text around it. */
    private static final String UNSAID = "[\\p{Cntrl}\\s\u202a-\u202e\u2066-\u2069]+";

    private final String platform;
    private final Outbound outbound;

    /** @param platform as people know it */
    public PlatformWire(String platform, Outbound outbound) {
        this.platform = platform;
        this.outbound = outbound;
    }

    /**
     * Asks, or does what may be done twice.
     *
     * @throws PlatformRefusal reason AWAY when there is no answer
     */
    public OutboundAnswer ask(OutboundRequest request) {
        try {
            return outbound.send(request);
        } catch (StudioException e) {
            throw away(e);
        }
    }

    /**
     * Does what must not be done twice.
     *
     * @throws UnclearPost when it was sent and no answer came
     * @throws PlatformRefusal reason AWAY when it was not sent
     */
    public OutboundAnswer act(OutboundRequest request) {
        try {
            return outbound.send(request);
        } catch (OutboundFailure e) {
            if (e.sent()) {
                throw new UnclearPost(platform, String.valueOf(e.getMessage()), e);
            }
            throw away(e);
        } catch (StudioException e) {
            throw away(e);
        }
    }

    private StudioException away(StudioException e) {
        if (e.code().equals("outbound-file-unreadable")) {
            return e;
        }
        PlatformRefusal refusal = new PlatformRefusal(platform, Reason.AWAY, String.valueOf(e.getMessage()));
        refusal.initCause(e);
        return refusal;
    }

    /** With the access token in its header. */
    public OutboundRequest signed(OutboundRequest request, String scheme, Secret token) {
        if (!token.text().matches("[\\x21-\\x7e]{1,4000}")) {
            throw refusal(Reason.RECONNECT, "its access token cannot be sent", Optional.empty());
        }
        return request.with("Authorization", scheme + " " + token.text());
    }

    /**
     * A refusal in the platform's words, without what is secret, and short.
     *
     * @param secrets that were sent along; some platforms repeat what they were sent
     */
    public PlatformRefusal refusal(Reason reason, String said, Optional<Duration> after, Secret... secrets) {
        return new PlatformRefusal(platform, reason, clean(said, secrets), after);
    }

    /** What an answer that is no success did is not known. */
    public UnclearPost unclear(OutboundAnswer answer, String said, Secret... secrets) {
        String words = answer.status() + " " + clean(said, secrets);
        return new UnclearPost(platform, words, new IllegalStateException("it answered " + answer.status()));
    }

    /** What a platform says, for people. */
    public static String clean(String said, Secret... secrets) {
        String text = said;
        for (Secret secret : secrets) {
            if (!secret.text().isEmpty()) {
                text = text.replace(secret.text(), "***").replace(encoded(secret.text()), "***");
            }
        }
        text = text.replaceAll(UNSAID, " ").strip();
        return text.codePointCount(0, text.length()) <= MOST_SAID
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SAID)) + "…";
    }

    /** What a status means where the platform's own words say no more. */
    public static Reason reason(int status) {
        if (status == 429) {
            return Reason.RATE;
        }
        if (status == 401) {
            return Reason.RECONNECT;
        }
        if (status == 403) {
            return Reason.PERMISSION;
        }
        return status >= 400 && status < 500 && status != 408 ? Reason.INPUT : Reason.AWAY;
    }

    public static Body form(Map<String, String> fields) {
        return new Body.Bytes("application/x-www-form-urlencoded", query(fields).getBytes(StandardCharsets.UTF_8));
    }

    public static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static Body json(Object value) {
        return new Body.Bytes(
                "application/json; charset=UTF-8", Json.canonical(value).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
