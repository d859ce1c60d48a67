package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.trends.Feeds;
import com.iafactory.studio.trends.Found;
import com.iafactory.studio.trends.TrendDesk;
import com.iafactory.studio.trends.Trends;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people look at now, for the scriptwriter: feeds one follows, and what one saw. */
@RestController
@RequestMapping("/api/v1/trends")
final class TrendController {
    private static final int LARGEST_PAGE = 100;

    private final TrendDesk desk;
    private final Trends trends;
    private final Feeds feeds;

    TrendController(TrendDesk desk, Trends trends, Feeds feeds) {
        this.desk = desk;
        this.trends = trends;
        this.feeds = feeds;
    }

    /** @param publishedAt now when missing */
    record Seen(
            @JsonProperty(required = true) String title,
            @Nullable String summary,
            @Nullable String url,
            @Nullable Instant publishedAt) {
        Found found() {
            return Found.of(
                    title, summary == null ? "" : summary, Optional.ofNullable(url), Optional.ofNullable(publishedAt));
        }
    }

    record SeenList(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            List<Seen> items) {}

    record FeedsWanted(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            List<String> urls) {}

    /** @param added how many were not known */
    record Noted(@JsonProperty int added) {}

    /** Trends of the last month: with {@code about} those that have to do with a subject, else the latest. */
    @GetMapping
    TrendViews.TrendList list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(defaultValue = "20") int limit) {
        int most = Math.clamp(limit, 1, LARGEST_PAGE);
        return new TrendViews.TrendList(
                (about == null ? trends.latest(caller.id(), most) : trends.about(caller.id(), about, most))
                        .stream().map(TrendViews.View::of).toList());
    }

    /** Notes what one saw somewhere: platforms without an interface of their own are read by people. */
    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Noted note(@AuthenticationPrincipal Caller caller, @RequestBody SeenList seen) {
        return new Noted(
                desk.note(caller.id(), seen.items().stream().map(Seen::found).toList()));
    }

    /** Forgets one. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        if (!trends.delete(caller.id(), id)) {
            throw new StudioException(
                    StudioException.Kind.MISSING,
                    "trend-not-found",
                    "There is no trend " + id + ".",
                    "Check the id; trends are kept for a month.");
        }
    }

    /** RSS and Atom feeds one follows, and how reading them went. */
    @GetMapping("/feeds")
    TrendViews.FeedList feeds(@AuthenticationPrincipal Caller caller) {
        return TrendViews.FeedList.of(feeds.list(caller.id()));
    }

    /** Follows these and no others; new ones are read at once, and all of them every six hours. */
    @PutMapping("/feeds")
    TrendViews.FeedList follow(@AuthenticationPrincipal Caller caller, @RequestBody FeedsWanted wanted) {
        return TrendViews.FeedList.of(desk.follow(caller.id(), wanted.urls()));
    }
}
