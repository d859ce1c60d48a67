package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.media.Digest;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a channel's owner lets the studio in: OAuth 2 of Google, with PKCE. */
final class YouTubeLogin {
    private static final String SCOPE = "https://www.googleapis.com/auth/";
    /** Uploads need the first; captions, and reading back what became of an upload, the second. */
    private static final List<String> NEEDED = List.of(SCOPE + "youtube.upload", SCOPE + "youtube.force-ssl");

    private static final long AN_HOUR = 3600;

    private final PlatformSettings settings;
    private final YouTubePlaces places;
    private final PlatformWire wire;
    private final Clock clock;

    YouTubeLogin(PlatformSettings settings, YouTubePlaces places, PlatformWire wire, Clock clock) {
        this.settings = settings;
        this.places = places;
        this.wire = wire;
        this.clock = clock;
    }

    URI authorize(Authorization asked) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", asked.redirect());
        query.put("response_type", "code");
        query.put("scope", String.join(" ", NEEDED));
        query.put("state", asked.state());
        query.put("access_type", "offline");
        // Without it, who comes back gets no refresh token.
        query.put("prompt", "consent");
        query.put("code_challenge", challenge(asked.verifier()));
        query.put("code_challenge_method", "S256");
        return URI.create(places.authorize() + "?" + PlatformWire.query(query));
    }

    private static String challenge(String verifier) {
        byte[] hash = Digest.sha256().digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    Grant exchange(Authorization asked, String code) {
        JsonNode told = token(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        asked.redirect(),
                        "code_verifier",
                        asked.verifier()),
                new Secret(code));
        if (!List.of(told.path("scope").asString("").split(" ")).containsAll(NEEDED)) {
            throw wire.refusal(Reason.PERMISSION, "not everything that was asked for was ticked", Optional.empty());
        }
        Secret refresh = new Secret(told.path("refresh_token").asString(""));
        if (refresh.text().isEmpty()) {
            throw wire.refusal(Reason.RECONNECT, "it gave nothing to stay connected with", Optional.empty());
        }
        return grant(told, refresh, "");
    }

    /** Google keeps the refresh token, and rarely sends another. */
    Grant refresh(Grant grant) {
        Secret old = grant.refresh().orElse(new Secret(""));
        JsonNode told = token(Map.of("grant_type", "refresh_token", "refresh_token", old.text()), old);
        String fresh = told.path("refresh_token").asString("");
        return grant(told, fresh.isEmpty() ? old : new Secret(fresh), grant.account());
    }

    private Grant grant(JsonNode told, Secret refresh, String account) {
        return new Grant(
                new Secret(told.path("access_token").asString("")),
                clock.instant().plusSeconds(told.path("expires_in").asLong(AN_HOUR)),
                Optional.of(refresh),
                account);
    }

    private JsonNode token(Map<String, String> fields, Secret sent) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("client_id", settings.clientId());
        form.put("client_secret", settings.clientSecret().text());
        OutboundAnswer answer = wire.ask(OutboundRequest.post(places.token(), PlatformWire.form(form)));
        JsonNode told = Wire.json(answer);
        if (answer.successful() && !told.path("access_token").asString("").isEmpty()) {
            return told;
        }
        throw refused(answer, told, sent);
    }

    private PlatformRefusal refused(OutboundAnswer answer, JsonNode told, Secret sent) {
        String error = told.path("error").asString("");
        Reason reason = switch (error) {
            case "invalid_grant" -> Reason.RECONNECT;
            case "invalid_client", "unauthorized_client", "redirect_uri_mismatch" -> Reason.PERMISSION;
            default -> answer.successful() ? Reason.AWAY : PlatformWire.reason(answer.status());
        };
        return wire.refusal(
                reason,
                answer.status() + " " + error + " "
                        + told.path("error_description").asString(""),
                Wire.after(answer),
                sent,
                settings.clientSecret());
    }
}
