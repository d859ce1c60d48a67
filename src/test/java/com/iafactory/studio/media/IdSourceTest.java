package com.iafactory.studio.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static IdSource at(Clock clock) {
        return new IdSource(clock, new Random(7));
    }

    @Test
    void idsAreVersionSevenAndBeginWithTheTime() {
        UUID id = at(Clock.fixed(NOW, ZoneOffset.UTC)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void idsOfOneMomentAscendAndDiffer() {
        IdSource ids = at(Clock.fixed(NOW, ZoneOffset.UTC));
        List<String> texts =
                IntStream.range(0, 20_000).mapToObj(_ -> ids.next().toString()).toList();
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsAscendWhenTheClockIsSetBack() {
        List<Instant> times = List.of(NOW, NOW.minus(Duration.ofHours(1)), NOW.plusMillis(1));
        var turn = new ArrayList<>(times);
        IdSource ids = at(new Clock() {
            @Override
            public Instant instant() {
                return turn.removeFirst();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        assertThat(IntStream.range(0, 3).mapToObj(_ -> ids.next().toString()).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsNeverGetTheSameId() {
        IdSource ids = at(Clock.systemUTC());
        List<UUID> all =
                IntStream.range(0, 50_000).parallel().mapToObj(_ -> ids.next()).toList();
        assertThat(new HashSet<>(all)).hasSize(50_000);
    }
}
