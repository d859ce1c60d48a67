package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.secret.Secret;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How Meta's Graph API is called. */
final class InstagramCalls {
    /** Until 29 July 2028; each version ends two years after its next. */
    static final String VERSION = "v25.0";

    private final Optional<String> base;
    private final PlatformWire wire;

    InstagramCalls(PlatformSettings settings, PlatformWire wire) {
        this.base = settings.base();
        this.wire = wire;
    }

    PlatformWire wire() {
        return wire;
    }

    String page() {
        return base.orElse("https://www.facebook.com") + "/" + VERSION + "/dialog/oauth";
    }

    String graph(String path) {
        return base.orElse("https://graph.facebook.com") + "/" + VERSION + "/" + path;
    }

    /** Where the bytes of a container go. */
    String upload(String container) {
        return base.orElse("https://rupload.facebook.com") + "/ig-api-upload/" + VERSION + "/" + container;
    }

    JsonNode get(Secret token, String path, Map<String, String> query) {
        String url = graph(path) + "?" + PlatformWire.query(query);
        return read(wire.ask(wire.signed(OutboundRequest.get(url), "Bearer", token)), token);
    }

    OutboundRequest post(Secret token, String path, Map<String, String> form) {
        return wire.signed(OutboundRequest.post(graph(path), PlatformWire.form(form)), "Bearer", token);
    }

    JsonNode read(OutboundAnswer answer, Secret... secrets) {
        JsonNode told = Wire.json(answer);
        if (!answer.successful() || told.has("error")) {
            throw InstagramErrors.refused(wire, answer, secrets);
        }
        if (!told.isObject()) {
            throw wire.refusal(Reason.AWAY, "its answer is no JSON", Optional.empty());
        }
        return told;
    }
}
