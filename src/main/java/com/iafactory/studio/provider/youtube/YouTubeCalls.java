package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How YouTube's API is called, and what its errors mean: a reason in words of its own, behind a status that says less. */
final class YouTubeCalls {
    /** Where Google's day begins. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Duration A_DAY = Duration.ofHours(24);

    private final YouTubePlaces places;
    private final PlatformWire wire;
    private final Clock clock;

    YouTubeCalls(YouTubePlaces places, PlatformWire wire, Clock clock) {
        this.places = places;
        this.wire = wire;
        this.clock = clock;
    }

    YouTubePlaces places() {
        return places;
    }

    PlatformWire wire() {
        return wire;
    }

    Clock clock() {
        return clock;
    }

    /** Asks for a list; an object when it comes back. */
    JsonNode list(Grant grant, String what, Map<String, String> query) {
        String url = places.api() + "/" + what + "?" + PlatformWire.query(query);
        OutboundAnswer answer = wire.ask(signed(OutboundRequest.get(url), grant));
        JsonNode told = Wire.json(answer);
        if (!answer.successful()) {
            throw refused(answer, grant);
        }
        if (!told.isObject()) {
            throw wire.refusal(Reason.AWAY, "its answer is no JSON", Optional.empty());
        }
        return told;
    }

    OutboundRequest post(Grant grant, String url, Body body, Limits limits) {
        return signed(OutboundRequest.post(url, body).with(limits), grant);
    }

    OutboundRequest signed(OutboundRequest request, Grant grant) {
        return wire.signed(request, "Bearer", grant.access());
    }

    PlatformRefusal refused(OutboundAnswer answer, Grant grant) {
        JsonNode error = Wire.json(answer).path("error");
        String said = error.path("errors").path(0).path("reason").asString("");
        String message = error.path("message").asString("");
        Reason reason = reason(said, message, answer.status());
        return wire.refusal(
                reason,
                answer.status() + " " + said + " " + message,
                reason == Reason.QUOTA ? Optional.of(quota(said)) : Wire.after(answer),
                grant.access());
    }

    private static Reason reason(String said, String message, int status) {
        return switch (said) {
            case "quotaExceeded", "dailyLimitExceeded", "uploadLimitExceeded" -> Reason.QUOTA;
            // The uploads of a day are a rate to Google.
            case "rateLimitExceeded", "userRateLimitExceeded" ->
                message.toLowerCase(Locale.ROOT).contains("per day") ? Reason.QUOTA : Reason.RATE;
            case "uploadRateLimitExceeded" -> Reason.RATE;
            case "youtubeSignupRequired" -> Reason.PERMISSION;
            case "authError" -> Reason.RECONNECT;
            default -> PlatformWire.reason(status);
        };
    }

    private Duration quota(String said) {
        // The channel's own limit goes by the last 24 hours, the application's by Google's day.
        if (said.equals("uploadLimitExceeded")) {
            return A_DAY;
        }
        ZonedDateTime now = clock.instant().atZone(PACIFIC);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(PACIFIC));
    }
}
