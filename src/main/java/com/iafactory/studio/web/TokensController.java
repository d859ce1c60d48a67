package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.tokens.Balance;
import com.iafactory.studio.tokens.Item;
import com.iafactory.studio.tokens.MovementPage;
import com.iafactory.studio.tokens.PriceQuote;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.TokenStatement;
import com.iafactory.studio.tokens.Workload;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tokens: what there is, what something would cost, what was spent. */
@RestController
@RequestMapping("/api/v1/tokens")
final class TokensController {
    private static final int USUAL_DURATION = 120;
    private static final int USUAL_SHORTS = 4;

    private final TokenStatement statement;
    private final Pricing pricing;

    TokensController(TokenStatement statement, Pricing pricing) {
        this.statement = statement;
        this.pricing = pricing;
    }

    /** @param paid what would be bought instead of made by the offline engines; nothing when missing */
    record Estimate(
            @Nullable Integer durationTarget,
            @Nullable Integer shorts,
            @Nullable List<Platform> platforms,
            @Nullable List<Item> paid) {
        Workload workload() {
            Set<Platform> publications =
                    platforms == null || platforms.isEmpty() ? Set.of() : EnumSet.copyOf(platforms);
            return Workload.ofFilm(
                    Duration.ofSeconds(durationTarget == null ? USUAL_DURATION : durationTarget),
                    shorts == null ? USUAL_SHORTS : shorts,
                    publications,
                    paid == null || paid.isEmpty() ? Set.of() : EnumSet.copyOf(paid));
        }
    }

    /** Tokens available, held and spent in this month. */
    @GetMapping("/balance")
    Balance balance(@AuthenticationPrincipal Caller caller) {
        return statement.balance(caller.id());
    }

    /** What a brief would cost, item by item, before anything is made. */
    @PostMapping("/estimate")
    PriceQuote estimate(@RequestBody Estimate asked) {
        return pricing.quote(asked.workload());
    }

    /** Movements of tokens, the latest first. */
    @GetMapping("/history")
    MovementPage history(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return cursor == null ? statement.history(caller.id(), limit) : statement.history(caller.id(), cursor, limit);
    }
}
