package com.iafactory.studio.provider.standin;

import com.iafactory.studio.media.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Codes and tokens of a platform's stand-in. Thread-safe. */
final class Logins {
    /** What every token begins with, so that one that strays is found. */
    static final String PLANTED = "planted-";

    private final Map<String, Consent> codes = new ConcurrentHashMap<>();
    private final Map<String, Instant> access = new ConcurrentHashMap<>();
    private final Set<String> refresh = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Clock clock;

    private record Consent(String redirect, String challenge, List<String> scopes) {}

    Logins(Clock clock) {
        this.clock = clock;
    }

    /** A user agreed to what a page asked. */
    String code(Map<String, String> asked) {
        // With what has to be encoded on its way.
        String code = "code/" + numbers.incrementAndGet() + " +";
        codes.put(
                code,
                new Consent(
                        asked.getOrDefault("redirect_uri", ""),
                        asked.getOrDefault("code_challenge", ""),
                        List.of(asked.getOrDefault("scope", "").split("[ ,]"))));
        return code;
    }

    /** Spends a code; whether it was good for that. */
    boolean spends(String code, String redirect, String verifier, List<String> scopes) {
        Consent consent = codes.remove(code);
        if (consent == null || !consent.redirect().equals(redirect)) {
            return false;
        }
        String hash = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.sha256().digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        boolean proven = consent.challenge().isEmpty() || consent.challenge().equals(hash);
        return proven && consent.scopes().containsAll(scopes);
    }

    /** A fresh token, and one to refresh it with where that is asked for, as fields of an answer. */
    Map<String, Object> tokens(Duration time, boolean refreshes) {
        Map<String, Object> told = new HashMap<>();
        told.put("access_token", token("access", clock.instant().plus(time)));
        told.put("expires_in", time.toSeconds());
        told.put("token_type", "Bearer");
        if (refreshes) {
            String again = PLANTED + "refresh-" + numbers.incrementAndGet();
            refresh.add(again);
            told.put("refresh_token", again);
        }
        return told;
    }

    String token(String kind, Instant until) {
        String token = PLANTED + kind + "-" + numbers.incrementAndGet();
        access.put(token, until);
        return token;
    }

    boolean good(String token) {
        return access.getOrDefault(token, Instant.MIN).isAfter(clock.instant());
    }

    /** @param rotates whether it is void from then on */
    boolean refreshes(String token, boolean rotates) {
        return rotates ? refresh.remove(token) : refresh.contains(token);
    }

    void revoke() {
        access.clear();
        refresh.clear();
    }
}
