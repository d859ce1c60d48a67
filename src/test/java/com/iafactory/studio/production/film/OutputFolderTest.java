package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path base;

    @Test
    void takesAwayTheFoldersItMadeWhenNothingWasPutThere() {
        Path wanted = base.resolve("out/film");
        OutputFolder.open(wanted).removeWhatIsEmpty();
        assertThat(base.resolve("out")).doesNotExist();
    }

    @Test
    void leavesFoldersThatWereThereBefore() throws IOException {
        Path wanted = Files.createDirectories(base.resolve("out/film"));
        OutputFolder.open(wanted).removeWhatIsEmpty();
        assertThat(wanted).isDirectory();
    }

    @Test
    void keepsWhatWasPutThereAndNothingElse() throws IOException {
        Path wanted = base.resolve("out/film");
        OutputFolder output = OutputFolder.open(wanted);
        output.put("thumbnails/one.txt", "first");
        output.removeWhatIsEmpty();
        try (Stream<Path> files = Files.walk(wanted)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(wanted.resolve("thumbnails").resolve("one.txt"));
        }
    }

    @Test
    void doesNotTouchAFileThatIsAlreadyRight() throws IOException {
        Path made = Files.writeString(base.resolve("made.mp4"), "film");
        OutputFolder output = OutputFolder.open(base.resolve("out"));
        output.put("film.mp4", made);
        Path there = base.resolve("out/film.mp4");
        Files.setLastModifiedTime(there, FileTime.fromMillis(1000));
        output.put("film.mp4", made);
        assertThat(Files.getLastModifiedTime(there).toMillis()).isEqualTo(1000);
    }

    @Test
    void removesOnlyWhatIsUnchangedAndInside() throws IOException {
        Path outside = Files.writeString(base.resolve("outside.txt"), "film");
        OutputFolder output = OutputFolder.open(base.resolve("out"));
        output.put("film.txt", "film");
        Digest film = OutputFolder.digest(outside);
        assertThat(output.removeUnchanged("../outside.txt", film)).isFalse();
        assertThat(output.removeUnchanged("none.txt", film)).isFalse();
        assertThat(output.removeUnchanged("film.txt", Digest.of("another"))).isFalse();
        assertThat(base.resolve("out/film.txt")).exists();
        assertThat(output.removeUnchanged("film.txt", film)).isTrue();
        assertThat(base.resolve("out/film.txt")).doesNotExist();
        assertThat(outside).exists();
    }

    @Test
    void replacesAFileThatWasDamaged() throws IOException {
        Path made = Files.writeString(base.resolve("made.mp4"), "film");
        OutputFolder output = OutputFolder.open(base.resolve("out"));
        output.put("film.mp4", made);
        Files.writeString(base.resolve("out/film.mp4"), "flim");
        output.put("film.mp4", made);
        assertThat(base.resolve("out/film.mp4")).hasContent("film");
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "in the way");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo("output-not-writable");
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.FAILED);
                });
    }
}
