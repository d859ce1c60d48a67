package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Logins;
import com.iafactory.studio.account.Password;
import com.iafactory.studio.account.Passwords;
import com.iafactory.studio.account.User;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another password: by who knows the present one, or with a one-time permission that the owner makes. */
@RestController
@RequestMapping("/api/v1")
final class PasswordController {
    private final Passwords passwords;
    private final Logins logins;

    PasswordController(Passwords passwords, Logins logins) {
        this.passwords = passwords;
        this.logins = logins;
    }

    /** @param currentPassword missing only where the account has none yet */
    record Change(
            @Nullable Password currentPassword,
            @JsonProperty(required = true) Password newPassword) {}

    record Reset(
            @JsonProperty(required = true) String token,
            @JsonProperty(required = true) Password newPassword) {}

    record Permission(String token, Instant expiresAt) {}

    /** Answers with another access token: those given out before count no longer. The refresh token goes on. */
    @PutMapping("/me/password")
    ResponseEntity<AuthController.Tokens> change(@AuthenticationPrincipal Caller caller, @RequestBody Change asked) {
        User user = passwords.change(caller, Optional.ofNullable(asked.currentPassword()), asked.newPassword());
        Logins.Access access = logins.access(user, caller.requirePerson());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new AuthController.Tokens(
                        access.token(), "Bearer", access.life().toSeconds(), null));
    }

    /** A one-time token by which a user chooses a new password, for the owner. */
    @PostMapping("/users/{id}/password-reset")
    @ResponseStatus(HttpStatus.CREATED)
    Permission offer(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Accounts.Invited made = passwords.offerReset(caller, id);
        return new Permission(made.token(), made.expiresAt());
    }

    /** A new password for a one-time token. */
    @PostMapping("/auth/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@RequestBody Reset asked) {
        passwords.reset(asked.token(), asked.newPassword());
    }
}
