package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How an account's owner lets the studio in: Facebook Login, whose long-lived tokens are exchanged for younger ones. */
final class InstagramLogin {
    private static final List<String> NEEDED =
            List.of("instagram_basic", "instagram_content_publish", "pages_read_engagement", "pages_show_list");
    private static final String TOKEN = "oauth/access_token";
    private static final Duration USUAL = Duration.ofDays(60);
    /** A code that was used, or is not good for this. */
    private static final int BAD_CODE = 100;

    private static final int BAD_APPLICATION = 101;

    private final PlatformSettings settings;
    private final InstagramCalls calls;
    private final Clock clock;

    InstagramLogin(PlatformSettings settings, InstagramCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    URI authorize(Authorization asked) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", asked.redirect());
        query.put("response_type", "code");
        query.put("scope", String.join(",", NEEDED));
        query.put("state", asked.state());
        return URI.create(calls.page() + "?" + PlatformWire.query(query));
    }

    Grant exchange(Authorization asked, String code) {
        JsonNode brief = token(Map.of("redirect_uri", asked.redirect(), "code", code), new Secret(code));
        Grant grant = longer(new Secret(brief.path("access_token").asString("")), "");
        Set<String> granted = new HashSet<>();
        for (JsonNode one :
                calls.get(grant.access(), "me/permissions", Map.of()).path("data")) {
            if (one.path("status").asString("").equals("granted")) {
                granted.add(one.path("permission").asString(""));
            }
        }
        if (!granted.containsAll(NEEDED)) {
            throw calls.wire()
                    .refusal(Reason.PERMISSION, "not everything that was asked for was granted", Optional.empty());
        }
        return grant;
    }

    Grant refresh(Grant grant) {
        return longer(grant.access(), grant.account());
    }

    private Grant longer(Secret token, String account) {
        JsonNode told = token(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", token.text()), token);
        return new Grant(
                new Secret(told.path("access_token").asString("")),
                clock.instant().plusSeconds(told.path("expires_in").asLong(USUAL.toSeconds())),
                Optional.empty(),
                account);
    }

    private JsonNode token(Map<String, String> fields, Secret sent) {
        Map<String, String> query = new LinkedHashMap<>(fields);
        query.put("client_id", settings.clientId());
        query.put("client_secret", settings.clientSecret().text());
        OutboundAnswer answer =
                calls.wire().ask(OutboundRequest.get(calls.graph(TOKEN) + "?" + PlatformWire.query(query)));
        JsonNode told = Wire.json(answer);
        if (answer.successful() && !told.path("access_token").asString("").isEmpty()) {
            return told;
        }
        JsonNode error = InstagramErrors.error(answer);
        int number = error.path("code").asInt(0);
        if (number == BAD_CODE || number == BAD_APPLICATION) {
            Reason reason = number == BAD_CODE ? Reason.RECONNECT : Reason.PERMISSION;
            String said = error.path("message").asString("");
            throw calls.wire().refusal(reason, said, Optional.empty(), sent, settings.clientSecret());
        }
        throw InstagramErrors.refused(calls.wire(), answer, sent, settings.clientSecret());
    }
}
