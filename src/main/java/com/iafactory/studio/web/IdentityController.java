package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.account.Identity;
import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.account.ProviderAccounts;
import com.iafactory.studio.login.Arrival;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.login.ProviderLogin;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** With whom else one can log in, and with whom one's own account is connected. */
@RestController
@RequestMapping("/api/v1")
final class IdentityController {
    private final ProviderAccounts accounts;
    private final LoginSettings settings;
    private final ObjectProvider<ProviderLogin> login;

    IdentityController(ProviderAccounts accounts, LoginSettings settings, ObjectProvider<ProviderLogin> login) {
        this.accounts = accounts;
        this.settings = settings;
        this.login = login;
    }

    record ProviderView(LoginProvider id, String name, String path) {}

    record ProviderList(List<ProviderView> items) {}

    record IdentityList(List<Identity> items) {}

    record Start(String authorizationUrl) {}

    /** Other logins there are here. */
    @GetMapping("/auth/providers")
    ProviderList providers() {
        return new ProviderList(settings.providers().stream()
                .map(provider -> new ProviderView(provider, provider.shown(), ProviderController.path(provider)))
                .toList());
    }

    /** Logins with providers that are connected with this account. */
    @GetMapping("/me/identities")
    IdentityList list(@AuthenticationPrincipal Caller caller) {
        return new IdentityList(accounts.list(caller));
    }

    /** The browser that asks gets a cookie, and has to go to the address within minutes. */
    @PostMapping("/me/identities/{provider}")
    ResponseEntity<Start> connect(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String provider,
            HttpServletRequest request,
            HttpServletResponse response) {
        Arrival.Connecting wish = new Arrival.Connecting(caller.id(), caller.requirePerson());
        ProviderLogin known = login.getIfAvailable();
        if (known == null) {
            throw unknown();
        }
        String address = known.begin(provider(provider), Optional.of(wish), request, response);
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(new Start(address));
    }

    /** Takes such a login away; the last way in stays. */
    @DeleteMapping("/me/identities/{provider}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnect(@AuthenticationPrincipal Caller caller, @PathVariable String provider) {
        accounts.disconnect(caller, provider(provider));
    }

    static LoginProvider provider(String id) {
        return LoginProvider.find(id).orElseThrow(IdentityController::unknown);
    }

    private static StudioException unknown() {
        return new StudioException(
                StudioException.Kind.MISSING,
                "provider-unknown",
                "Nobody can log in by that provider here.",
                "List the providers: GET /api/v1/auth/providers.");
    }
}
