package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMediaStoreTest extends MediaStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path root;

    private MediaStore store;

    @BeforeEach
    void open() {
        store = FileMediaStore.open(root, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Override
    MediaStore store() {
        return store;
    }

    @Override
    List<String> address() {
        return List.of(root.toString());
    }

    @Override
    void assertNothingIsHalfDone() {
        try (var staged = Files.list(root.resolve(".staging"))) {
            assertThat(staged).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPersonFindsTheFileUnderItsKey() {
        put(store, KEY, bytes("a film"));
        assertThat(root.resolve(KEY.path())).hasContent("a film");
    }

    @Test
    void anEtagIsNeverUsedTwiceAlsoWhenTheClockStandsStill() {
        StoredMedia first = put(store, KEY, bytes("12345"));
        StoredMedia second = put(store, KEY, bytes("54321"));
        assertThat(second.etag()).isNotEqualTo(first.etag());
        assertThat(first.modified()).isBetween(NOW, NOW.plusMillis(1));
    }

    @Test
    void whatACrashLeftIsRemovedAfterADayAndNotBefore() throws IOException {
        Path old = Files.writeString(root.resolve(".staging/99-1"), "half");
        Path fresh = Files.writeString(root.resolve(".staging/99-2"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofHours(23))));
        FileMediaStore.open(root, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void filesOfOthersInItsFoldersAreNeitherListedNorRemoved() throws IOException {
        put(store, KEY, bytes("a film"));
        Path note = Files.writeString(root.resolve(KEY.path()).resolveSibling("Thumbs.db"), "a file manager was here");
        assertThat(store.list(MediaFolder.user(AMINA), 10).media()).hasSize(1);
        assertThat(store.deleteAll(MediaFolder.user(AMINA))).isEqualTo(1);
        assertThat(note).exists();
    }

    @Test
    void removingEverythingOfAUserLeavesNoEmptyFolders() {
        put(store, KEY, bytes("a film"));
        store.deleteAll(MediaFolder.user(AMINA));
        assertThat(root.resolve("users/" + AMINA)).doesNotExist();
        put(store, KEY, bytes("again"));
        assertThat(store.head(KEY).bytes()).isEqualTo(5);
    }

    @Test
    void puttingAndRemovingTheSameFolderAtOnceLosesNothing() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var remover = threads.submit(() -> {
                for (int i = 0; i < 2000; i++) {
                    store.deleteAll(MediaFolder.project(AMINA, FILM));
                }
            });
            for (int i = 0; i < 600; i++) {
                put(store, KEY, bytes("film " + i));
            }
            remover.get();
        }
        put(store, KEY, bytes("the last"));
        assertThat(read(store.open(KEY))).isEqualTo(bytes("the last"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path file = Files.writeString(root.resolve("in-the-way"), "x");
        assertThatThrownBy(() -> FileMediaStore.open(file.resolve("media"), Clock.systemUTC()))
                .isInstanceOf(StudioException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aFullDiskIsSaidToBeFull() {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        put(store, KEY, bytes("a film"));
        assertThatThrownBy(() -> {
                    try (var channel =
                            java.nio.channels.FileChannel.open(full, java.nio.file.StandardOpenOption.WRITE)) {
                        Transfer.fill(channel, KEY, 6, new java.io.ByteArrayInputStream(bytes("a film")));
                    }
                })
                .satisfies(e -> assertThat(code(e)).isEqualTo("disk-full"));
    }

    @Test
    void servesNobodyByItself() {
        put(store, KEY, bytes("a film"));
        assertThat(store.link(KEY, Duration.ofHours(1))).isEmpty();
    }
}
