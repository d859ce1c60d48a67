package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.LoginMeters;
import com.iafactory.studio.account.Logins;
import com.iafactory.studio.account.Password;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Making an account, logging in and out. A program gets its refresh token in the body; a browser gets it in a cookie that no
 * script can read and no other site can have sent.
 */
@RestController
@RequestMapping("/api/v1/auth")
final class AuthController {
    private final Logins logins;
    private final Accounts accounts;
    private final LoginMeters meters;

    AuthController(Logins logins, Accounts accounts, LoginMeters meters) {
        this.logins = logins;
        this.accounts = accounts;
        this.meters = meters;
    }

    enum Client {
        @JsonProperty("api")
        API,
        @JsonProperty("web")
        WEB
    }

    record Registration(
            @JsonProperty(required = true) Email email,
            @JsonProperty(required = true) Password password,
            @Nullable String invitation) {}

    record Ownership(
            @JsonProperty(required = true) String token,
            @JsonProperty(required = true) Email email,
            @JsonProperty(required = true) Password password) {}

    record Login(
            @JsonProperty(required = true) Email email,
            @JsonProperty(required = true) Password password,
            @Nullable Client client) {}

    record Refresh(@Nullable String refreshToken) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tokens(
            String accessToken,
            String tokenType,
            long expiresIn,
            @Nullable String refreshToken) {}

    /** An account with the free plan; where registering is not open it takes an invitation. */
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    UserView register(@RequestBody Registration asked) {
        return UserView.of(accounts.register(asked.email(), asked.password(), Optional.ofNullable(asked.invitation())));
    }

    /** The first owner's account, by the one-time link of the first start. */
    @PostMapping("/owner")
    @ResponseStatus(HttpStatus.CREATED)
    UserView owner(@RequestBody Ownership asked) {
        return UserView.of(accounts.becomeOwner(asked.token(), asked.email(), asked.password()));
    }

    /** Access for ten minutes and a refresh token; for the web in a cookie. */
    @PostMapping("/login")
    ResponseEntity<Tokens> login(@RequestBody Login asked, HttpServletRequest request) {
        Logins.Session session =
                meters.counted("password", () -> logins.login(asked.email(), asked.password(), Devices.of(request)));
        return answer(session, asked.client() == Client.WEB, request);
    }

    /** The next access and refresh token for a refresh token that has not been used yet. */
    @PostMapping("/refresh")
    ResponseEntity<Tokens> refresh(
            @RequestBody(required = false) @Nullable Refresh asked,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie,
            HttpServletRequest request) {
        Shown shown = shown(asked, cookie);
        return answer(logins.refresh(shown.token(), Devices.of(request)), shown.cookie(), request);
    }

    /** Ends the session of a refresh token. */
    @Answers(@Answers.Answer(status = 204))
    @PostMapping("/logout")
    ResponseEntity<Void> logout(
            @RequestBody(required = false) @Nullable Refresh asked,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie,
            HttpServletRequest request) {
        logins.logout(shown(asked, cookie).token());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.none(request))
                .build();
    }

    private record Shown(String token, boolean cookie) {}

    private static Shown shown(@Nullable Refresh asked, @Nullable String cookie) {
        if (asked != null && asked.refreshToken() != null) {
            return new Shown(asked.refreshToken(), false);
        }
        if (cookie != null && !cookie.isEmpty()) {
            return new Shown(cookie, true);
        }
        throw StudioException.input(
                "refresh-token-missing",
                "There is no refresh token in the body and none in the cookie.",
                "Log in first.");
    }

    private static ResponseEntity<Tokens> answer(Logins.Session session, boolean web, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (web) {
            answer.header(HttpHeaders.SET_COOKIE, RefreshCookie.of(session, request));
        }
        return answer.body(new Tokens(
                session.accessToken(),
                "Bearer",
                session.accessLife().toSeconds(),
                web ? null : session.refreshToken()));
    }
}
