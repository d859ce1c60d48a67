package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private final Digest digest = Digest.of("a piece");

    @TempDir
    private Path home;

    @Test
    void findsWhatWasKept() throws IOException {
        FolderStore store = FolderStore.open(home, Clock.systemUTC());
        Path staged = store.stage(digest);
        Files.writeString(staged.resolve("sound.wav"), "la");
        store.keep(digest, staged);
        assertThat(Files.readString(FolderStore.open(home, Clock.systemUTC())
                        .find(digest)
                        .orElseThrow()
                        .resolve("sound.wav")))
                .isEqualTo("la");
    }

    @Test
    void doesNotFindWhatIsStillBeingMade() throws IOException {
        FolderStore store = FolderStore.open(home, Clock.systemUTC());
        Files.writeString(store.stage(digest).resolve("half.wav"), "l");
        assertThat(store.find(digest)).isEmpty();
    }

    @Test
    void theFirstOfTwoMakersWins() throws IOException {
        FolderStore store = FolderStore.open(home, Clock.systemUTC());
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
    void isNotDisturbedByFilesOfOthers() throws IOException {
        FolderStore.open(home, Clock.systemUTC());
        Path theirs = Files.writeString(home.resolve("staging/.DS_Store"), "a file manager was here");
        FolderStore.open(home, Clock.systemUTC());
        assertThat(theirs).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThatThrownBy(() -> FolderStore.open(file.resolve("below"), Clock.systemUTC()))
                .isInstanceOf(StudioException.class)
                .hasMessageContaining("cannot be written");
    }
}
