package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was bought from services: what it was, who made it, what it cost, and what became of it. */
@RestController
@RequestMapping("/api/v1/takes")
final class TakeController {
    private static final int LARGEST_PAGE = 100;

    private final TakeBook takes;
    private final Fallbacks fallbacks;

    TakeController(TakeBook takes, Fallbacks fallbacks) {
        this.fallbacks = fallbacks;
        this.takes = takes;
    }

    /** @param amount in the currency of the service */
    record Cost(BigDecimal amount, String currency) {
        static Cost of(Money money) {
            return new Cost(
                    money.amount().stripTrailingZeros(), money.currency().getCurrencyCode());
        }
    }

    /**
     * @param model that made it, as the service says
     * @param tokens charged for it
     * @param provenance more of what the service says: request ids, seed, licence
     */
    record TakeView(
            UUID id,
            Optional<UUID> project,
            String kind,
            String maker,
            String model,
            String label,
            String state,
            Optional<Cost> expected,
            Optional<Cost> cost,
            long tokens,
            boolean ownKey,
            Optional<Take.Failure> failure,
            Map<String, String> provenance,
            Instant createdAt,
            Optional<Instant> sentAt,
            Optional<Instant> settledAt) {
        static TakeView of(Take take) {
            return new TakeView(
                    take.id(),
                    take.project(),
                    take.maker().capability().code(),
                    take.maker().provider(),
                    take.receipt().map(Receipt::model).orElse(take.maker().model()),
                    take.label(),
                    take.state().code(),
                    take.expected().map(Cost::of),
                    take.cost().map(Cost::of),
                    take.charged(),
                    take.own(),
                    take.failure(),
                    take.receipt().map(Receipt::facts).orElse(Map.of()),
                    take.createdAt(),
                    take.sentAt(),
                    take.settledAt());
        }
    }

    /** @param next where the next page goes on; missing on the last */
    record Page(List<TakeView> items, Optional<String> next) {}

    /** @param verdict {@code buy_again} or {@code go_on_without} */
    record Settling(@JsonProperty(required = true) String verdict) {}

    /** Takes, the latest first; of one state or one project where asked. */
    @GetMapping
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Take> found = takes.list(
                caller.id(),
                Optional.ofNullable(state).map(TakeController::state),
                Optional.ofNullable(project),
                Optional.ofNullable(cursor),
                size + 1);
        List<Take> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown.stream().map(TakeView::of).toList(),
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    record FallbackList(List<Fallbacks.Fallback> items) {}

    /** Where a project's makers were left for the next of their list, and why. */
    @GetMapping("/fallbacks")
    FallbackList fallbacks(@AuthenticationPrincipal Caller caller, @RequestParam UUID project) {
        return new FallbackList(fallbacks.of(caller.id(), project));
    }

    /** One take. */
    @GetMapping("/{id}")
    TakeView read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return TakeView.of(takes.find(caller.id(), id));
    }

    /** Says what became of a take that is {@code unknown}: not bought and to be bought again, or done without. */
    @PostMapping("/{id}/settle")
    TakeView settle(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Settling asked) {
        return TakeView.of(takes.settle(caller.id(), id, TakeBook.Verdict.of(asked.verdict())));
    }

    private static TakeState state(String code) {
        return Arrays.stream(TakeState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> StudioException.input(
                        "take-state-unknown",
                        "There is no such state of a take.",
                        "Choose among "
                                + String.join(
                                        ", ",
                                        Arrays.stream(TakeState.values())
                                                .map(TakeState::code)
                                                .toList())
                                + "."));
    }
}
