package com.iafactory.studio.login;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a login on its way in the browser that began it, sealed and for ten minutes. Lax, not strict: it has to come along when the
 * provider sends the browser back. Thread-safe.
 */
final class SealedCookie {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String NAME = "studio_login";
    /** Sent nowhere else. */
    private static final String PATH = "/login/oauth2/code";

    private static final String FIELD = "login-on-its-way";
    /** It belongs to nobody yet. */
    private static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0000-000000000000");

    private final SecretBox box;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    SealedCookie(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    Instant until() {
        return clock.instant().plus(LIFE);
    }

    void put(Begun begun, HttpServletRequest request, HttpServletResponse response) {
        write(box.seal(NOBODY, FIELD, new Secret(json.writeValueAsString(begun))), LIFE, request, response);
    }

    /**
     * Takes back what belongs to this answer; once, as far as the browser is concerned. What does not belong to it stays, so that
     * nobody can end a login that is on its way by sending the browser here.
     */
    Optional<Begun> take(String provider, String state, HttpServletRequest request, HttpServletResponse response) {
        Optional<Begun> begun = find(request)
                .filter(found -> found.provider().equals(provider))
                .filter(found -> same(found.state(), state))
                .filter(found -> clock.instant().getEpochSecond() < found.until());
        begun.ifPresent(found -> write("", Duration.ZERO, request, response));
        return begun;
    }

    private Optional<Begun> find(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> open(cookie.getValue()).stream())
                        .findFirst();
    }

    private Optional<Begun> open(String sealed) {
        try {
            return Optional.of(json.readValue(box.open(NOBODY, FIELD, sealed).text(), Begun.class));
        } catch (StudioException | JacksonException e) {
            // Not ours, or of a key that is gone: as good as none.
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path(PATH)
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
