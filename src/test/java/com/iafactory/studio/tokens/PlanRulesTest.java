package com.iafactory.studio.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");

    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();

    private static PlanRules rules(Plan plan) {
        return new PlanRules(_ -> plan, new TokenMeters(METERS));
    }

    private static void assertRefused(String code, String sentence, String remedy, Runnable use) {
        assertThatThrownBy(use::run).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.kind()).isEqualTo(StudioException.Kind.REFUSED);
            assertThat(e.code()).isEqualTo(code);
            assertThat(e).hasMessage(sentence);
            assertThat(e.remedy()).isEqualTo(remedy);
        });
    }

    @ParameterizedTest
    @CsvSource({"FREE, 60", "PRO, 600", "ENTERPRISE, 3600"})
    void aPlanHasItsLongestVideo(Plan plan, int seconds) {
        rules(plan).requireLength(AMINA, Duration.ofSeconds(seconds));
        assertThatThrownBy(() -> rules(plan)
                        .requireLength(AMINA, Duration.ofSeconds(seconds).plusMillis(1)))
                .isInstanceOf(StudioException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FREE, YOUTUBE, true", "FREE, TIKTOK, false", "FREE, INSTAGRAM, false", "FREE, ALL, false",
        "PRO, YOUTUBE, true", "PRO, TIKTOK, true", "PRO, INSTAGRAM, true", "PRO, ALL, true",
        "ENTERPRISE, YOUTUBE, true", "ENTERPRISE, TIKTOK, true", "ENTERPRISE, INSTAGRAM, true", "ENTERPRISE, ALL, true"
    })
    void aPlanHasItsPlatforms(Plan plan, Platform platform, boolean allowed) {
        assertThat(plan.publishesTo(platform)).isEqualTo(allowed);
        if (allowed) {
            rules(plan).requirePlatform(AMINA, platform);
        } else {
            assertThatThrownBy(() -> rules(plan).requirePlatform(AMINA, platform))
                    .isInstanceOf(StudioException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"FREE, 100", "PRO, 1000"})
    void aPlanHasItsTokens(Plan plan, long monthly) {
        assertThat(plan.monthly()).contains(Tokens.of(monthly));
    }

    @Test
    void enterpriseHasNoLimitOfTokensAndTheApi() {
        assertThat(Plan.ENTERPRISE.monthly()).isEmpty();
        rules(Plan.ENTERPRISE).requireApiAccess(AMINA);
    }

    @Test
    void aRefusalNamesTheLimitThePlanAndWhatToDo() {
        assertRefused(
                "plan-video-too-long",
                "The plan free has videos of at most 60 s; this one would last 61.5 s.",
                "Ask for a shorter video, or take the plan pro.",
                () -> rules(Plan.FREE).requireLength(AMINA, Duration.ofMillis(61_500)));
        assertRefused(
                "plan-video-too-long",
                "The plan enterprise has videos of at most 3600 s; this one would last 3601 s.",
                "Ask for a shorter video.",
                () -> rules(Plan.ENTERPRISE).requireLength(AMINA, Duration.ofSeconds(3601)));
        assertRefused(
                "plan-platform",
                "The plan free has publication to youtube, not to tiktok.",
                "Publish to youtube, or take the plan pro.",
                () -> rules(Plan.FREE).requirePlatform(AMINA, Platform.TIKTOK));
        assertRefused(
                "plan-api-access",
                "The plan pro has no API keys.",
                "Use the pages of the studio, or take the plan enterprise.",
                () -> rules(Plan.PRO).requireApiAccess(AMINA));
    }

    @Test
    void refusalsAreCountedByTheirCode() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        PlanRules rules = new PlanRules(_ -> Plan.FREE, new TokenMeters(meters));
        assertThatThrownBy(() -> rules.requireApiAccess(AMINA)).isInstanceOf(StudioException.class);
        assertThat(meters.counter("studio.tokens.refused", "code", "plan-api-access")
                        .count())
                .isEqualTo(1);
    }
}
