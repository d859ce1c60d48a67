package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTrimTest {
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final CacheTrim.Limits MONTH = new CacheTrim.Limits(1L << 30, Duration.ofDays(30));

    @TempDir
    private Path home;

    private static Clock day(int day) {
        return Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    }

    private Path piece(String name, int day) throws IOException {
        FolderStore store = FolderStore.open(home, day(day));
        Path staged = store.stage(Digest.of(name));
        Files.writeString(staged.resolve("a.wav"), "0123456789");
        Files.setLastModifiedTime(staged, java.nio.file.attribute.FileTime.from(START.plus(Duration.ofDays(day))));
        return store.keep(Digest.of(name), staged);
    }

    private Freed trim(CacheTrim.Limits limits, int day, boolean working) throws IOException {
        return new CacheTrim(home, day(day)).trim(limits, working, false);
    }

    @Test
    void whatNobodyAskedForInAMonthGoes() throws IOException {
        Path old = piece("old", 0);
        Path asked = piece("asked", 0);
        FolderStore.open(home, day(20)).find(Digest.of("asked"));
        assertThat(trim(MONTH, 30, true)).isEqualTo(Freed.NOTHING);
        assertThat(trim(MONTH, 31, true)).isEqualTo(new Freed(1, 10));
        assertThat(old).doesNotExist();
        assertThat(asked).exists();
        assertThat(trim(MONTH, 51, true)).isEqualTo(new Freed(1, 10));
        assertThat(FolderStore.open(home, day(51)).find(Digest.of("asked"))).isEmpty();
    }

    @Test
    void whenThereIsTooMuchTheLongestUnusedGoes() throws IOException {
        Path first = piece("first", 1);
        Path second = piece("second", 2);
        Path third = piece("third", 3);
        FolderStore.open(home, day(4)).find(Digest.of("first"));
        assertThat(trim(new CacheTrim.Limits(20, Duration.ofDays(30)), 6, true)).isEqualTo(new Freed(1, 10));
        assertThat(second).doesNotExist();
        assertThat(first).exists();
        assertThat(third).exists();
    }

    @Test
    void whatIsInUseStaysEvenWhenThereIsTooMuch() throws IOException {
        CacheTrim.Limits nothing = new CacheTrim.Limits(0, Duration.ZERO);
        Path used = piece("used", 5);
        assertThat(trim(nothing, 5, true)).isEqualTo(Freed.NOTHING);
        try (Lodger _ = Lodger.in(home)) {
            assertThat(trim(nothing, 5, false)).isEqualTo(Freed.NOTHING);
            assertThat(used).exists();
        }
        assertThat(trim(nothing, 5, false)).isEqualTo(new Freed(1, 10));
        assertThat(used).doesNotExist();
    }

    @Test
    void lookingRemovesNothing() throws IOException {
        Path old = piece("old", 0);
        assertThat(new CacheTrim(home, day(40)).trim(MONTH, true, true)).isEqualTo(new Freed(1, 10));
        assertThat(old).exists();
    }
}
