package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How an account's owner lets the studio in: TikTok's Login Kit. Each refresh token is good once. */
final class TikTokLogin {
    private static final List<String> NEEDED = List.of("user.info.basic", "video.publish", "video.upload");
    private static final String TOKEN = "/v2/oauth/token/";

    private final PlatformSettings settings;
    private final TikTokCalls calls;
    private final Clock clock;

    TikTokLogin(PlatformSettings settings, TikTokCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    URI authorize(Authorization asked) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_key", settings.clientId());
        query.put("scope", String.join(",", NEEDED));
        query.put("response_type", "code");
        query.put("redirect_uri", asked.redirect());
        query.put("state", asked.state());
        return URI.create(calls.page() + "?" + PlatformWire.query(query));
    }

    Grant exchange(Authorization asked, String code) {
        JsonNode told = token(
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", asked.redirect()),
                new Secret(code));
        if (!List.of(told.path("scope").asString("").split(",")).containsAll(NEEDED)) {
            throw calls.wire()
                    .refusal(Reason.PERMISSION, "not everything that was asked for was granted", Optional.empty());
        }
        return grant(told, new Secret(""));
    }

    Grant refresh(Grant grant) {
        Secret old = grant.refresh().orElse(new Secret(""));
        return grant(token(Map.of("grant_type", "refresh_token", "refresh_token", old.text()), old), old);
    }

    private Grant grant(JsonNode told, Secret old) {
        String fresh = told.path("refresh_token").asString("");
        return new Grant(
                new Secret(told.path("access_token").asString("")),
                clock.instant().plusSeconds(told.path("expires_in").asLong(0)),
                Optional.of(fresh.isEmpty() ? old : new Secret(fresh)),
                told.path("open_id").asString(""));
    }

    private JsonNode token(Map<String, String> fields, Secret sent) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("client_key", settings.clientId());
        form.put("client_secret", settings.clientSecret().text());
        OutboundAnswer answer = calls.wire().ask(OutboundRequest.post(calls.api(TOKEN), PlatformWire.form(form)));
        JsonNode told = Wire.json(answer);
        if (answer.successful() && !told.path("access_token").asString("").isEmpty()) {
            return told;
        }
        throw refused(answer, told, sent);
    }

    /** Errors of this one have another shape than those of the API, and may come with status 200. */
    private PlatformRefusal refused(OutboundAnswer answer, JsonNode told, Secret sent) {
        String error = told.path("error").asString("");
        Reason reason = switch (error) {
            case "invalid_grant" -> Reason.RECONNECT;
            case "invalid_client", "unauthorized_client" -> Reason.PERMISSION;
            case "" -> PlatformWire.reason(answer.status());
            default -> answer.successful() ? Reason.INPUT : PlatformWire.reason(answer.status());
        };
        return calls.wire()
                .refusal(
                        reason,
                        answer.status() + " " + error + " "
                                + told.path("error_description").asString(""),
                        Wire.after(answer),
                        sent,
                        settings.clientSecret());
    }
}
