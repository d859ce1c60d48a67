package com.iafactory.studio.tokens;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one place that decides what a plan allows. Every refusal names the limit, the plan and what to do. How many tokens there are is
 * the {@link Ledger}'s business. Thread-safe.
 */
public final class PlanRules {
    private final PlanOf plans;
    private final TokenMeters meters;

    PlanRules(PlanOf plans, TokenMeters meters) {
        this.plans = plans;
        this.meters = meters;
    }

    /** @throws StudioException kind REFUSED, code {@code plan-video-too-long} */
    public void requireLength(UUID user, Duration video) {
        Plan plan = plans.user(user);
        if (video.compareTo(plan.longest()) > 0) {
            throw refused(
                    "plan-video-too-long",
                    plan,
                    "videos of at most " + plan.longest().toSeconds() + " s; this one would last " + seconds(video)
                            + " s",
                    "Ask for a shorter video" + orPlan(other -> other.longest().compareTo(video) >= 0));
        }
    }

    /**
     * @param platform where it is to be published; {@code ALL} asks for each of them
     * @throws StudioException kind REFUSED, code {@code plan-platform}
     */
    public void requirePlatform(UUID user, Platform platform) {
        Plan plan = plans.user(user);
        if (!plan.publishesTo(platform)) {
            String allowed = Arrays.stream(Platform.values())
                    .filter(plan::publishesTo)
                    .map(Platform::code)
                    .collect(Collectors.joining(", "));
            throw refused(
                    "plan-platform",
                    plan,
                    "publication to " + allowed + ", not to " + platform.code(),
                    "Publish to " + allowed + orPlan(other -> other.publishesTo(platform)));
        }
    }

    /** @throws StudioException kind REFUSED, code {@code plan-api-access} */
    public void requireApiAccess(UUID user) {
        Plan plan = plans.user(user);
        if (!plan.apiAccess()) {
            throw refused(
                    "plan-api-access", plan, "no API keys", "Use the pages of the studio" + orPlan(Plan::apiAccess));
        }
    }

    private StudioException refused(String code, Plan plan, String limit, String remedy) {
        meters.refused(code);
        return StudioException.refused(code, "The plan " + plan.code() + " has " + limit + ".", remedy + ".");
    }

    private static String orPlan(Predicate<Plan> allows) {
        return Arrays.stream(Plan.values())
                .filter(allows)
                .findFirst()
                .map(plan -> ", or take the plan " + plan.code())
                .orElse("");
    }

    private static String seconds(Duration duration) {
        return java.math.BigDecimal.valueOf(duration.toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
