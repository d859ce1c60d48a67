package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.web.WebhookViews.DeliveryView;
import com.iafactory.studio.web.WebhookViews.View;
import com.iafactory.studio.webhook.Delivery;
import com.iafactory.studio.webhook.EventType;
import com.iafactory.studio.webhook.WebhookDesk;
import com.iafactory.studio.webhook.WebhookWish;
import com.iafactory.studio.webhook.Webhooks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one's own programs are told of events, and what came of telling them. */
@RestController
@RequestMapping("/api/v1/webhooks")
final class WebhookController {
    private static final int LARGEST_PAGE = 100;

    private final WebhookDesk desk;
    private final Webhooks webhooks;

    WebhookController(WebhookDesk desk, Webhooks webhooks) {
        this.desk = desk;
        this.webhooks = webhooks;
    }

    record Wanted(
            @JsonProperty(required = true) String url,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<EventType> events,
            @Nullable String description,
            @Nullable Boolean active) {}

    /** What is left out stays as it is. */
    record Change(
            @Nullable String url,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<EventType> events,
            @Nullable String description,
            @Nullable Boolean active) {
        WebhookWish of(WebhookWish now) {
            return new WebhookWish(
                    url == null ? now.url() : url,
                    events == null ? now.events() : events,
                    description == null ? now.description() : line(description),
                    active == null ? now.active() : active);
        }
    }

    record WebhookList(List<View> items) {}

    /** @param next where the next page goes on; missing on the last */
    record Page(List<DeliveryView> items, Optional<String> next) {}

    /** Webhooks of one's own. */
    @GetMapping
    WebhookList list(@AuthenticationPrincipal Caller caller) {
        return new WebhookList(webhooks.list(caller.id()).stream().map(View::of).toList());
    }

    /** Not to be repeated by a key: the answer holds the secret. */
    @PostMapping
    ResponseEntity<View> create(@AuthenticationPrincipal Caller caller, @RequestBody Wanted wanted) {
        WebhookDesk.Created created = desk.create(
                caller.id(),
                new WebhookWish(
                        wanted.url(),
                        wanted.events() == null ? Set.of() : wanted.events(),
                        line(wanted.description()),
                        wanted.active() == null || wanted.active()));
        return ResponseEntity.created(
                        URI.create("/api/v1/webhooks/" + created.webhook().id()))
                .body(view(created));
    }

    /** A webhook, without its secret. */
    @GetMapping("/{id}")
    View read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return View.of(desk.find(caller.id(), id));
    }

    /** Changes what is given; the rest stays. */
    @PatchMapping("/{id}")
    View change(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Change change) {
        return View.of(desk.change(caller.id(), id, change::of));
    }

    /** Removes a webhook with its deliveries. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.delete(caller.id(), id);
    }

    /** Another secret; for a day messages are signed with the old one too. */
    @PostMapping("/{id}/rotate-secret")
    View rotate(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return view(desk.rotate(caller.id(), id));
    }

    /** Sends a message to try the webhook. */
    @Idempotent
    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return DeliveryView.of(desk.test(caller.id(), id));
    }

    /** What was sent and what came of it, the latest first. */
    @GetMapping("/{id}/deliveries")
    Page deliveries(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Delivery> found = desk.deliveries(caller.id(), id, Optional.ofNullable(cursor), size + 1);
        List<Delivery> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown.stream().map(DeliveryView::of).toList(),
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    /** Sends a message once more, under the same id. */
    @Idempotent
    @PostMapping("/{id}/deliveries/{delivery}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView redeliver(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @PathVariable UUID delivery) {
        return DeliveryView.of(desk.redeliver(caller.id(), id, delivery));
    }

    private static View view(WebhookDesk.Created created) {
        return View.of(created.webhook(), Optional.of(created.secret().text()));
    }

    private static String line(@Nullable String description) {
        return Wording.line("The description", description).orElse("");
    }
}
