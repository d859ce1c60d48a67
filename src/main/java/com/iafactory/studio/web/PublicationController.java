package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.Publication;
import com.iafactory.studio.publish.Publications;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publications: what became of them, and what a person decides. */
@RestController
@RequestMapping("/api/v1/publish/publications")
final class PublicationController {
    private static final int LARGEST_PAGE = 200;

    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<PublicationViews.View> items, Optional<String> next) {}

    /** Publications of one's own, the latest first. */
    @GetMapping
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Publication> found = publications.list(caller.id(), Optional.ofNullable(cursor), size + 1);
        List<Publication> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown.stream().map(PublicationViews.View::of).toList(),
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    /** A publication as it stands. */
    @GetMapping("/{id}")
    PublicationViews.View read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return PublicationViews.View.of(publications.find(caller.id(), id));
    }

    /** What is left out stays as it is. */
    record Change(
            @Nullable String title,
            @Nullable String description,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> hashtags,
            @Nullable Instant at) {}

    /** Says something else, or at another time, as long as nothing has been handed over. */
    @PatchMapping("/{id}")
    PublicationViews.View change(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Change change) {
        return PublicationViews.View.of(publications.change(
                caller.id(),
                id,
                words -> PublicationWords.of(words, change.title(), change.description(), change.hashtags()),
                Optional.ofNullable(change.at())));
    }

    /** Keeps it from being seen, as long as it has not been handed over; its tokens come back. */
    @PostMapping("/{id}/cancel")
    PublicationViews.View cancel(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return PublicationViews.View.of(publications.cancel(caller.id(), id));
    }

    /** @param at when it is to be seen; now when missing */
    record Retry(@Nullable Instant at) {}

    /** Publishes one after all that failed, or whose time had passed. */
    @Idempotent
    @PostMapping("/{id}/retry")
    PublicationViews.View retry(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Retry retry) {
        return PublicationViews.View.of(publications.retry(
                caller.id(), id, Optional.ofNullable(retry).flatMap(wanted -> Optional.ofNullable(wanted.at()))));
    }

    /**
     * @param published whether it is there
     * @param link where, when that is known
     */
    record Verdict(
            @JsonProperty(required = true) Boolean published,
            @Nullable String link) {}

    /** Says what became of one of which the platform does not; nobody else can know. */
    @PostMapping("/{id}/settle")
    PublicationViews.View settle(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Verdict verdict) {
        return PublicationViews.View.of(publications.settle(
                caller.id(),
                id,
                verdict.published(),
                Optional.ofNullable(verdict.link()).map(this::link)));
    }

    private URI link(String text) {
        if (!text.matches("https://[\\x21-\\x7e]{1,2000}")) {
            throw wrong();
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static StudioException wrong() {
        return StudioException.input("link-invalid", "That is no https address.", "Copy it from the platform.");
    }
}
