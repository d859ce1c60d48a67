package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.ApiKeys;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Callers;
import com.iafactory.studio.account.Scope;
import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API keys of one's own. There is no scope for these routes, so a key can neither make nor end keys. */
@RestController
@RequestMapping("/api/v1/api-keys")
final class ApiKeyController {
    private static final int USUAL_DAYS = 90;

    private final ApiKeys keys;
    private final Callers callers;

    ApiKeyController(ApiKeys keys, Callers callers) {
        this.keys = keys;
        this.callers = callers;
    }

    record Wanted(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Set<Scope> scopes,
            @Nullable Integer expiresInDays) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyView(
            UUID id,
            String name,
            String ending,
            Set<Scope> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable String key) {
        static KeyView of(ApiKeys.ApiKey key, @Nullable String secret) {
            return new KeyView(
                    key.id(), key.name(), key.ending(), key.scopes(), key.createdAt(), key.expiresAt(), secret);
        }
    }

    record KeyList(List<KeyView> items) {}

    /** A key for a program; it is shown this once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    KeyView create(@AuthenticationPrincipal Caller caller, @RequestBody Wanted wanted) {
        int days = wanted.expiresInDays() == null ? USUAL_DAYS : wanted.expiresInDays();
        ApiKeys.Created created = keys.create(caller.user(), wanted.name(), wanted.scopes(), Duration.ofDays(days));
        return KeyView.of(created.key(), created.secret());
    }

    /** Keys of one's own, without their secrets. */
    @GetMapping
    KeyList list(@AuthenticationPrincipal Caller caller) {
        return new KeyList(keys.list(caller.id()).stream()
                .map(key -> KeyView.of(key, null))
                .toList());
    }

    /** Ends a key at once. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        if (!callers.revokeKey(caller.user(), id)) {
            throw new StudioException(
                    StudioException.Kind.MISSING, "api-key-unknown", "There is no such key.", "List them.");
        }
    }
}
