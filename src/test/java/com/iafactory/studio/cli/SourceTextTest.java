package com.iafactory.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @TempDir
    private Path folder;

    @Test
    void readsUtf8AndDropsTheByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "\uFEFFL'été à Genève");
        assertThat(new SourceText().read(file.toString())).isEqualTo("L'été à Genève");
    }

    @Test
    void saysThatAFileIsNotThere() {
        refused(folder.resolve("none.md"), "source-not-found");
    }

    @Test
    void saysThatAFolderIsNoText() {
        refused(folder, "source-is-folder");
    }

    @Test
    void saysThatItIsBinary() throws IOException {
        refused(Files.write(folder.resolve("b"), new byte[] {1, 2, 0, 4}), "source-binary");
    }

    @Test
    void saysWhereItIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new SourceText().read(file.toString()))
                .hasMessageContaining("not UTF-8")
                .hasMessageContaining("position 3");
    }

    @Test
    void saysThatItIsTooLarge() throws IOException {
        refused(Files.writeString(folder.resolve("big.md"), "word ".repeat(420_000)), "source-too-large");
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> new SourceText().read(file.toString()))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT);
                    assertThat(e.remedy()).isNotBlank();
                });
    }
}
