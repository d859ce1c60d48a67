package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingsTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path home;

    @Test
    void whatALivingProcessMakesStaysAndGoesWhenItWasKilled() throws IOException {
        Path staged;
        Path scratch;
        try (Lodger other = Lodger.in(home)) {
            staged = home.resolve("staging").resolve(other.name + "-1");
            scratch = home.resolve("scratch").resolve(other.name);
            FolderStore.open(home, clock);
            assertThat(new Leavings(home, clock).remove(false)).isEqualTo(Freed.NOTHING);
            assertThat(staged.resolve("half.mp4")).exists();
            assertThat(scratch.resolve("upload.part")).exists();
            assertThat(Presence.in(home).alone()).isFalse();
        }
        assertThat(new Leavings(home, clock).remove(true)).isEqualTo(new Freed(2, 25));
        assertThat(staged).exists();
        assertThat(new Leavings(home, clock).remove(false)).isEqualTo(new Freed(2, 25));
        assertThat(staged).doesNotExist();
        assertThat(scratch).doesNotExist();
        assertThat(Presence.in(home).alone()).isTrue();
        try (var files = Files.list(home.resolve("processes"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aStoreThatIsOpenedRemovesThem() throws IOException {
        FolderStore.check(home);
        Path staged = Files.createDirectories(home.resolve("staging/7-1732000000000-1-3"));
        Path scratch = Files.createDirectories(home.resolve("scratch/7-1732000000000-1"));
        FolderStore.open(home, clock);
        assertThat(staged).doesNotExist();
        assertThat(scratch).doesNotExist();
    }

    @Test
    void onesOwnStay() throws IOException {
        FolderStore store = FolderStore.open(home, clock);
        Path staged = store.stage(com.iafactory.studio.media.Digest.of("mine"));
        Path scratch = Files.createDirectories(Leavings.scratch(home));
        FolderStore.open(home, clock);
        assertThat(new Leavings(home, clock).remove(false)).isEqualTo(Freed.NOTHING);
        assertThat(staged).exists();
        assertThat(scratch).exists();
    }

    @Test
    void whatOlderVersionsLeftGoesAfterADayAndFilesOfOthersNever() throws IOException {
        FolderStore.check(home);
        Path old = Files.createDirectories(home.resolve("staging/4711-2"));
        Path fresh = Files.createDirectories(home.resolve("staging/4711-3"));
        Path theirs = Files.writeString(home.resolve("staging/.DS_Store"), "a file manager was here");
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old, before);
        Files.setLastModifiedTime(theirs, before);
        new Leavings(home, clock).remove(false);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(theirs).exists();
    }
}
