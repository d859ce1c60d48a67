package com.iafactory.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.outbound.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTimesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void nineRetriesComeEverLaterAndNoTwoDeliveriesTogether() {
        RetrySchedule schedule = RetrySchedule.standard();
        for (int tries = 1; tries <= 9; tries++) {
            Duration plain = schedule.pauses().get(tries - 1);
            Set<Duration> pauses = new HashSet<>();
            for (long seed = 0; seed < 200; seed++) {
                Duration pause =
                        schedule.after(tries, new UUID(seed * 7919, seed)).orElseThrow();
                assertThat(pause)
                        .isBetween(
                                plain.multipliedBy(8).dividedBy(10),
                                plain.multipliedBy(12).dividedBy(10));
                pauses.add(pause);
            }
            assertThat(pauses).hasSizeGreaterThan(100);
        }
        assertThat(schedule.after(10, new UUID(1, 1))).isEmpty();
    }

    @Test
    void aWebhookRestsLongerWithEachFailureUpToFiveMinutes() {
        assertThat(Rest.after(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Rest.after(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Rest.after(7)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Rest.after(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|PT2M",
                " 7 |PT7S",
                "Thu, 26 Nov 2026 12:10:00 GMT|PT10M",
                "86400|P1D",
                "86401|P1D",
                "99999999999999999999|P1D",
                "Fri, 26 Nov 2027 12:00:00 GMT|P1D"
            })
    void whatAReceiverAsksForIsGrantedUpToADay(String header, Duration wait) {
        assertThat(RetryAfter.of(Optional.of(header), NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "-5", "soon", "1.5", "Thu, 26 Nov 2026 11:59:59 GMT", "Mon, 26 Nov 2026 12:10:00 GMT"})
    void whatCannotBeUnderstoodIsNotWaitedFor(String header) {
        assertThat(RetryAfter.of(Optional.of(header), NOW)).isEmpty();
        assertThat(RetryAfter.of(Optional.empty(), NOW)).isEmpty();
    }
}
