package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a user has subscribed to; figures of the published product. */
public enum Plan {
    FREE(100, Duration.ofMinutes(1), EnumSet.of(Platform.YOUTUBE), false),
    PRO(1000, Duration.ofMinutes(10), EnumSet.of(Platform.YOUTUBE, Platform.TIKTOK, Platform.INSTAGRAM), false),
    ENTERPRISE(Plan.UNLIMITED, Duration.ofHours(1), EnumSet.allOf(Platform.class), true);

    private static final long UNLIMITED = -1;

    private final long monthly;
    private final Duration longest;
    private final Set<Platform> platforms;
    private final boolean apiAccess;

    Plan(long monthly, Duration longest, Set<Platform> platforms, boolean apiAccess) {
        this.monthly = monthly;
        this.longest = longest;
        this.platforms = Set.copyOf(platforms);
        this.apiAccess = apiAccess;
    }

    /** Tokens granted each month; empty when there is no limit. */
    public Optional<Tokens> monthly() {
        return monthly == UNLIMITED ? Optional.empty() : Optional.of(Tokens.of(monthly));
    }

    /** The longest video. */
    public Duration longest() {
        return longest;
    }

    public boolean publishesTo(Platform platform) {
        return platform == Platform.ALL ? platforms.containsAll(PRO.platforms) : platforms.contains(platform);
    }

    public boolean apiAccess() {
        return apiAccess;
    }

    /** @throws StudioException kind INPUT, code {@code plan-unknown} */
    @JsonCreator
    public static Plan of(String code) {
        for (Plan plan : values()) {
            if (plan.code().equals(code)) {
                return plan;
            }
        }
        throw StudioException.input("plan-unknown", "There is no such plan.", "Choose free, pro or enterprise.");
    }

    /** As published, for example {@code free}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
