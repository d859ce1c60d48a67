package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private final Digest digest = Digest.of("a piece");

    @TempDir
    private Path home;

    @Test
    void findsWhatWasKept() throws IOException {
        FolderStore store = FolderStore.open(home);
        Path staged = store.stage(digest);
        Files.writeString(staged.resolve("sound.wav"), "la");
        store.keep(digest, staged);
        assertThat(Files.readString(
                        FolderStore.open(home).find(digest).orElseThrow().resolve("sound.wav")))
                .isEqualTo("la");
    }

    @Test
    void doesNotFindWhatIsStillBeingMade() throws IOException {
        FolderStore store = FolderStore.open(home);
        Files.writeString(store.stage(digest).resolve("half.wav"), "l");
        assertThat(store.find(digest)).isEmpty();
    }

    @Test
    void theFirstOfTwoMakersWins() throws IOException {
        FolderStore store = FolderStore.open(home);
        Path first = store.stage(digest);
        Path second = store.stage(digest);
        Files.writeString(first.resolve("x"), "first");
        Files.writeString(second.resolve("x"), "second");
        store.keep(digest, first);
        Path place = store.keep(digest, second);
        assertThat(Files.readString(place.resolve("x"))).isEqualTo("first");
        assertThat(second).doesNotExist();
    }

    @Test
    void removesWhatADeadProcessLeftHalfMade() throws IOException, InterruptedException {
        FolderStore.open(home);
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path left = Files.createDirectories(home.resolve("staging").resolve(dead.pid() + "-7"));
        Files.writeString(left.resolve("half.mp4"), "...");
        FolderStore.open(home);
        assertThat(left).doesNotExist();
    }

    @Test
    void leavesAloneWhatALivingProcessIsMaking() throws IOException {
        FolderStore.open(home);
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Path theirs = Files.createDirectories(home.resolve("staging").resolve(parent + "-1"));
        FolderStore.open(home);
        assertThat(theirs).exists();
    }

    @Test
    void isNotDisturbedByFilesOfOthers() throws IOException {
        FolderStore.open(home);
        Path theirs = Files.writeString(home.resolve("staging/.DS_Store"), "a file manager was here");
        FolderStore.open(home);
        assertThat(theirs).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThatThrownBy(() -> FolderStore.open(file.resolve("below")))
                .isInstanceOf(StudioException.class)
                .hasMessageContaining("cannot be written");
    }
}
