package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.Connections;
import com.iafactory.studio.publish.PlatformAccount;
import com.iafactory.studio.publish.PlatformAccounts;
import com.iafactory.studio.publish.Publications;
import com.iafactory.studio.publish.Publishers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A user's accounts at the platforms: connecting one, and taking it away. */
@RestController
@RequestMapping("/api/v1/publish")
final class PlatformAccountController {
    private static final String COOKIE = "studio_connecting";
    private static final String CALLBACK = "/api/v1/publish/callback";

    private final Publishers publishers;
    private final PlatformAccounts accounts;
    private final Connections connections;
    private final Publications publications;
    private final LoginSettings settings;

    PlatformAccountController(
            Publishers publishers,
            PlatformAccounts accounts,
            Connections connections,
            Publications publications,
            LoginSettings settings) {
        this.publishers = publishers;
        this.accounts = accounts;
        this.connections = connections;
        this.publications = publications;
        this.settings = settings;
    }

    record PlatformView(Platform platform, String title) {}

    record PlatformList(List<PlatformView> items) {}

    record AccountList(List<PublicationViews.AccountView> items) {}

    /**
     * @param authorizationUrl where a browser has to go
     * @param connecting to be given back with the code by a program that is no browser
     */
    record Start(String authorizationUrl, String connecting) {}

    /** Platforms to which this studio publishes. */
    @GetMapping("/platforms")
    PlatformList platforms() {
        return new PlatformList(publishers.all().stream()
                .map(publisher -> new PlatformView(publisher.platform(), publisher.title()))
                .toList());
    }

    /** Accounts of one's own. */
    @GetMapping("/accounts")
    AccountList list(@AuthenticationPrincipal Caller caller) {
        return new AccountList(accounts.list(caller.id()).stream()
                .map(PublicationViews.AccountView::of)
                .toList());
    }

    /** Begins to connect an account: the browser that asks gets a cookie and has to go to the address within minutes. */
    @PostMapping("/accounts/{platform}")
    ResponseEntity<Start> begin(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String platform,
            HttpServletRequest request,
            HttpServletResponse response) {
        Platform known = platform(platform);
        String redirect = ServletUriComponentsBuilder.fromContextPath(request)
                .path(CALLBACK + "/" + known.code())
                .toUriString();
        Connections.Begun begun = connections.begin(caller.id(), known, redirect);
        cookie(begun.sealed(), Connections.LIFE, request, response);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Start(begun.address().toString(), begun.sealed()));
    }

    record Code(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String state,
            @JsonProperty(required = true) String connecting) {}

    /** Ends it for a program that is no browser, with what stood in the address the platform led to. */
    @PostMapping("/accounts/{platform}/code")
    PublicationViews.AccountView finish(
            @AuthenticationPrincipal Caller caller, @PathVariable String platform, @RequestBody Code code) {
        PlatformAccount account =
                connections.finish(code.connecting(), platform(platform), code.state(), code.code(), caller.id());
        return PublicationViews.AccountView.of(account);
    }

    /** Where a platform sends the browser back to. Opened by the cookie of the browser that began. */
    @GetMapping("/callback/{platform}")
    ResponseEntity<PublicationViews.AccountView> callback(
            @PathVariable String platform,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = COOKIE, required = false) @Nullable String sealed,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean page = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains("text/html");
        try {
            PlatformAccount account =
                    connections.finish(Objects.requireNonNullElse(sealed, ""), platform(platform), state, code);
            cookie("", Duration.ZERO, request, response);
            return page
                    ? to(settings.afterLogin() + "?connected="
                            + account.platform().code())
                    : ResponseEntity.ok()
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .body(PublicationViews.AccountView.of(account));
        } catch (StudioException e) {
            if (!page) {
                throw e;
            }
            return to(settings.afterLogin() + "?connect_error=" + e.code());
        }
    }

    /** What the platform lets the account do now: who may see a post, how long it may be. */
    @GetMapping("/accounts/{id}/options")
    PublicationViews.ChannelView options(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return PublicationViews.ChannelView.of(publications.channel(caller.id(), id));
    }

    /** Takes an account away. What waits for it is cancelled; what was published stays there. */
    @DeleteMapping("/accounts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnect(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        publications.disconnect(caller.id(), id);
    }

    private static Platform platform(String code) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform != Platform.ALL && platform.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "platform-unknown",
                        "There is no such platform.",
                        "Choose youtube, tiktok or instagram."));
    }

    private static <T> ResponseEntity<T> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Lax: it has to come along when the platform sends the browser back. */
    private static void cookie(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path(CALLBACK)
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
