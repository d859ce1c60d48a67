package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.growth.PostingTimes;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.Order;
import com.iafactory.studio.publish.Publication;
import com.iafactory.studio.publish.Publications;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishing finished films, now or at the best time. */
@RestController
@RequestMapping("/api/v1/publish")
final class PublishController {
    private static final int FARTHEST_DAYS = 28;

    private final Publications publications;
    private final PublishOrders orders;
    private final Clock clock;

    PublishController(Publications publications, PublishOrders orders, Clock clock) {
        this.publications = publications;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * What is left out is as the growth hacker proposes, or as is usual.
     *
     * @param accountId needed only where more than one account is connected
     * @param cut which film of the project, for example {@code film} or {@code short-1}
     * @param synthetic whether it is labelled as made by a model; when not, {@code unlabelled_because} says why
     * @param agreed to the platform's terms for this very post; TikTok asks for it
     * @param at when it is to be seen; now when missing
     * @param again whether it may go where it went before
     */
    record Wanted(
            @JsonProperty(required = true) UUID projectId,
            @Nullable UUID accountId,
            @Nullable String cut,
            @Nullable String title,
            @Nullable String description,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> hashtags,
            @Nullable Visibility visibility,
            @Nullable Boolean synthetic,
            @Nullable String unlabelledBecause,
            @Nullable Boolean madeForChildren,
            @Nullable Boolean comments,
            @Nullable Boolean duets,
            @Nullable Boolean stitches,
            @Nullable Boolean sponsored,
            @Nullable Boolean ownBusiness,
            @Nullable Boolean agreed,
            @Nullable Instant at,
            @Nullable Boolean again) {}

    /** Publishes a film on YouTube. */
    @Idempotent(required = true)
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/youtube")
    ResponseEntity<PublicationViews.View> youtube(@AuthenticationPrincipal Caller caller, @RequestBody Wanted wanted) {
        return publish(caller, Platform.YOUTUBE, wanted);
    }

    /** Publishes a film on TikTok; who sees it has to be said, and that its terms are agreed to. */
    @Idempotent(required = true)
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/tiktok")
    ResponseEntity<PublicationViews.View> tiktok(@AuthenticationPrincipal Caller caller, @RequestBody Wanted wanted) {
        return publish(caller, Platform.TIKTOK, wanted);
    }

    /** Publishes a film on Instagram as a reel. */
    @Idempotent(required = true)
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/instagram")
    ResponseEntity<PublicationViews.View> instagram(
            @AuthenticationPrincipal Caller caller, @RequestBody Wanted wanted) {
        return publish(caller, Platform.INSTAGRAM, wanted);
    }

    private ResponseEntity<PublicationViews.View> publish(Caller caller, Platform platform, Wanted wanted) {
        Order order = orders.of(caller, platform, wanted);
        Publication publication =
                publications.publish(caller.id(), List.of(order)).getFirst();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/publish/publications/" + publication.id()))
                .body(PublicationViews.View.of(publication));
    }

    /** @param film and the rest as when it is published by itself */
    record Item(
            @JsonProperty(required = true) Platform platform,
            @JsonProperty(required = true) Wanted film) {}

    /**
     * Films that are published at their times.
     *
     * @param timeZone of the audience, for example {@code Africa/Algiers}; for those that name no time, which go out at their best one
     * @param days within which that is looked for; 7 when missing
     */
    record Schedule(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            List<Item> items,

            @Nullable String timeZone,
            @Nullable Integer days) {}

    record PublicationList(List<PublicationViews.View> items) {}

    /** Plans some publications, all of them or none; those without a time get the best one there is. */
    @Idempotent(required = true)
    @Answers(@Answers.Answer(status = 202))
    @PostMapping("/schedule")
    ResponseEntity<PublicationList> schedule(@AuthenticationPrincipal Caller caller, @RequestBody Schedule schedule) {
        if (schedule.items().isEmpty() || schedule.items().size() > 50) {
            throw StudioException.input(
                    "publication-items", "A schedule has 1 to 50 publications.", "Name them under items.");
        }
        ZoneId zone = zone(schedule.timeZone());
        int days = days(schedule.days());
        List<Order> planned = new ArrayList<>();
        for (Item item : schedule.items()) {
            Order order = orders.of(caller, item.platform(), item.film());
            if (order.at().isEmpty()) {
                List<Instant> taken = taken(caller, order.account());
                planned.stream()
                        .filter(other -> other.account().equals(order.account()))
                        .flatMap(other -> other.at().stream())
                        .forEach(taken::add);
                Instant best =
                        PostingTimes.best(item.platform(), upright(order), zone, clock.instant(), days, taken).stream()
                                .findFirst()
                                .orElseThrow(() -> StudioException.refused(
                                        "publication-no-time",
                                        "There is no free time within " + days + " days.",
                                        "Look further ahead, or name a time."))
                                .at();
                planned.add(order.at(best));
            } else {
                planned.add(order);
            }
        }
        List<Publication> publishing = publications.publish(caller.id(), planned);
        return ResponseEntity.accepted()
                .body(new PublicationList(
                        publishing.stream().map(PublicationViews.View::of).toList()));
    }

    private static boolean upright(Order order) {
        return order.film().height() >= order.film().width();
    }

    record SlotList(List<PublicationViews.SlotView> items) {}

    /** When a film is best published, the best first; by averages of an industry, beside what the account publishes already. */
    @GetMapping("/times")
    SlotList times(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String platform,
            @RequestParam(name = "time_zone", required = false) @Nullable String timeZone,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(defaultValue = "true") boolean upright,
            @RequestParam(name = "account_id", required = false) @Nullable UUID account) {
        Platform known = Arrays.stream(Platform.values())
                .filter(one -> one.code().equals(platform))
                .findFirst()
                .orElse(Platform.ALL);
        PublishOrders.single(known);
        ZoneId zone = zone(timeZone);
        List<Instant> taken = account == null ? List.of() : taken(caller, account);
        return new SlotList(PostingTimes.best(known, upright, zone, clock.instant(), days(days), taken).stream()
                .map(slot -> PublicationViews.SlotView.of(slot, zone))
                .toList());
    }

    private List<Instant> taken(Caller caller, UUID account) {
        return new ArrayList<>(
                publications.times(caller.id(), account, clock.instant().minus(Duration.ofDays(1))));
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneId.of("UTC") : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw StudioException.input(
                    "time-zone-unknown",
                    "There is no such time zone.",
                    "Name one like Africa/Algiers or Europe/Zurich.");
        }
    }

    private static int days(@Nullable Integer days) {
        return days == null ? 7 : Math.clamp(days, 1, FARTHEST_DAYS);
    }
}
