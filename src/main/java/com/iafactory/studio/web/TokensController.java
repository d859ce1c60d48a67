package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.production.bought.Unasked;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
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
import java.util.Map;
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
    private final PaidItems items;

    TokensController(TokenStatement statement, Pricing pricing, PaidItems items) {
        this.statement = statement;
        this.pricing = pricing;
        this.items = items;
    }

    /**
     * @param makers who would be asked, as in a brief; whoever the studio is configured to ask when missing
     * @param voice and {@code music} as in a brief: a voice of the studio's own costs nothing, nor does a film without music
     * @param paid what would be bought instead of made by the offline engines, whoever is asked; found by the makers when missing
     */
    record Estimate(
            @Nullable Integer durationTarget,
            @Nullable Integer shorts,
            @Nullable List<Platform> platforms,
            @Nullable Map<String, List<String>> makers,
            @Nullable String voice,
            @Nullable String music,
            @Nullable List<Item> paid) {
        Set<Capability> unasked() {
            return Unasked.of(voice == null ? "default" : voice, "none".equals(music));
        }

        MakerChoice choice() {
            return makers == null ? MakerChoice.USUAL : MakerChoice.read(makers, false);
        }

        Workload workload(Set<Item> bought) {
            Set<Platform> publications =
                    platforms == null || platforms.isEmpty() ? Set.of() : EnumSet.copyOf(platforms);
            return Workload.ofFilm(
                    Duration.ofSeconds(durationTarget == null ? USUAL_DURATION : durationTarget),
                    shorts == null ? USUAL_SHORTS : shorts,
                    publications,
                    paid == null ? bought : Set.copyOf(paid));
        }
    }

    /** Tokens available, held and spent in this month. */
    @GetMapping("/balance")
    Balance balance(@AuthenticationPrincipal Caller caller) {
        return statement.balance(caller.id());
    }

    /** What a brief would cost, item by item, before anything is made. */
    @PostMapping("/estimate")
    PriceQuote estimate(@AuthenticationPrincipal Caller caller, @RequestBody Estimate asked) {
        return pricing.quote(asked.workload(items.of(caller.id(), asked.choice(), asked.unasked())));
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
