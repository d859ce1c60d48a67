package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How TikTok's API is called. Its answers say in their body whether they are a success, whatever the status. */
final class TikTokCalls {
    private static final Duration A_DAY = Duration.ofHours(24);
    /** Its limits count the last minute, and it says no more than that. */
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Optional<String> base;
    private final PlatformWire wire;

    TikTokCalls(PlatformSettings settings, PlatformWire wire) {
        this.base = settings.base();
        this.wire = wire;
    }

    PlatformWire wire() {
        return wire;
    }

    String page() {
        return base.orElse("https://www.tiktok.com") + "/v2/auth/authorize/";
    }

    String api(String path) {
        return base.orElse("https://open.tiktokapis.com") + path;
    }

    /** Whether an address to upload to is TikTok's; films go nowhere else. */
    boolean ours(String link) {
        if (base.isPresent()) {
            return link.startsWith(base.get() + "/");
        }
        try {
            URI uri = URI.create(link);
            String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            return "https".equals(uri.getScheme())
                    && (host.endsWith(".tiktokapis.com") || host.endsWith(".tiktok.com"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Asks something without saying more. */
    JsonNode ask(Grant grant, String path) {
        return data(grant, path, new Body.Bytes("application/json; charset=UTF-8", new byte[0]));
    }

    JsonNode ask(Grant grant, String path, Map<String, Object> question) {
        return data(grant, path, PlatformWire.json(question));
    }

    private JsonNode data(Grant grant, String path, Body body) {
        OutboundAnswer answer = wire.ask(wire.signed(OutboundRequest.post(api(path), body), "Bearer", grant.access()));
        JsonNode told = Wire.json(answer);
        if (answer.successful() && told.path("error").path("code").asString("").equals("ok")) {
            return told.path("data");
        }
        throw refused(answer, told.path("error"), grant);
    }

    private PlatformRefusal refused(OutboundAnswer answer, JsonNode error, Grant grant) {
        String code = error.path("code").asString("");
        Reason reason = reason(code, answer.status());
        Optional<Duration> after = switch (reason) {
            case QUOTA -> Optional.of(A_DAY);
            case RATE -> Optional.of(Wire.after(answer).orElse(A_MINUTE));
            default -> Wire.after(answer);
        };
        String said = answer.status() + " " + code + " " + error.path("message").asString("");
        return wire.refusal(reason, said, after, grant.access());
    }

    private static Reason reason(String code, int status) {
        return switch (code) {
            case "access_token_invalid", "scope_not_authorized" -> Reason.RECONNECT;
            case "spam_risk_too_many_posts", "spam_risk_too_many_pending_share", "reached_active_user_cap" ->
                Reason.QUOTA;
            case "rate_limit_exceeded" -> Reason.RATE;
            // Of somebody else, or of another application; nothing can be said about it.
            case "invalid_publish_id", "token_not_authorized_for_specified_publish_id" -> Reason.PERMISSION;
            case "internal_error" -> Reason.AWAY;
            default -> PlatformWire.reason(status);
        };
    }
}
