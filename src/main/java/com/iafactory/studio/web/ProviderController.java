package com.iafactory.studio.web;

import com.iafactory.studio.account.LoginMeters;
import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.account.Logins;
import com.iafactory.studio.account.ProviderAccounts;
import com.iafactory.studio.login.Arrival;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.login.ProviderLogin;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Logging in with Google or GitHub: a browser goes there and comes back, with its refresh token in the cookie and nothing in the
 * address. Where it goes then is configured and nobody else's choice. There only when a provider is.
 */
@RestController
final class ProviderController {
    private final ProviderLogin login;
    private final ProviderAccounts accounts;
    private final Logins logins;
    private final LoginSettings settings;
    private final LoginMeters meters;

    ProviderController(
            ProviderLogin login, ProviderAccounts accounts, Logins logins, LoginSettings settings, LoginMeters meters) {
        this.login = login;
        this.accounts = accounts;
        this.logins = logins;
        this.settings = settings;
        this.meters = meters;
    }

    @GetMapping("/oauth2/authorization/{provider}")
    ResponseEntity<Void> begin(
            @PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
        try {
            return to(login.begin(IdentityController.provider(provider), Optional.empty(), request, response));
        } catch (StudioException e) {
            return failed(e, request);
        }
    }

    @GetMapping("/login/oauth2/code/{provider}")
    ResponseEntity<Void> finish(
            @PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
        try {
            LoginProvider known = IdentityController.provider(provider);
            meters.counted(known.id(), () -> arrive(known, request, response))
                    .ifPresent(
                            session -> response.addHeader(HttpHeaders.SET_COOKIE, RefreshCookie.of(session, request)));
            return to(settings.afterLogin());
        } catch (StudioException e) {
            return failed(e, request);
        }
    }

    /** Empty when an account was connected: whoever did that is logged in. */
    private Optional<Logins.Session> arrive(
            LoginProvider provider, HttpServletRequest request, HttpServletResponse response) {
        Arrival arrival = login.finish(provider, request, response);
        if (arrival.connecting().isPresent()) {
            Arrival.Connecting wish = arrival.connecting().get();
            accounts.connect(wish.user(), wish.session(), arrival.who());
            return Optional.empty();
        }
        return Optional.of(logins.begin(accounts.arrive(arrival.who()), Devices.of(request)));
    }

    /** A page can say more than a problem document; to programs the document says all. */
    private ResponseEntity<Void> failed(StudioException failure, HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (!wanted.contains("text/html")) {
            throw failure;
        }
        return to(settings.afterLogin() + "?login_error=" + failure.code());
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Where a browser begins. */
    static String path(LoginProvider provider) {
        return "/oauth2/authorization/" + provider.id();
    }
}
