package com.iafactory.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input: exit code 2, a clear sentence, no stack trace, and nothing left in the output folder. */
class BadInputTest {
    private static final String GOOD =
            "Le train de nuit entre Genève et Berlin a transporté 112 000 voyageurs. ".repeat(8);

    @TempDir
    private Path folder;

    private @Nullable String homeBefore;

    @BeforeEach
    void keepTheUsersOwnHomeOutOfIt() {
        homeBefore = System.setProperty("studio.home", folder.resolve("home").toString());
    }

    @AfterEach
    void putTheHomeBack() {
        if (homeBefore == null) {
            System.clearProperty("studio.home");
        } else {
            System.setProperty("studio.home", homeBefore);
        }
    }

    @Test
    void aFileThatIsNotThere() {
        refused(2, "There is no file", folder.resolve("none.md").toString());
    }

    @Test
    void aFolder() {
        refused(2, "is a folder", folder.toString());
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(2, "empty", source(""));
        refused(2, "empty", source(" \n\t\n"));
    }

    @Test
    void somethingBinary() throws IOException {
        refused(2, "binary", source(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}));
    }

    @Test
    void aTextOfAnotherEncoding() throws IOException {
        refused(2, "not UTF-8", source(GOOD.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void threeWords() throws IOException {
        refused(2, "3 words", source("Trois petits mots"));
    }

    @Test
    void twoMegabytes() throws IOException {
        refused(2, "larger than 1 MB", source("mot ".repeat(500_000)));
    }

    @Test
    void lettersThatCannotBeHad() throws IOException {
        refused(2, "knows no letters", source(GOOD), "--letters", "cyrillic");
        refused(2, "Only Darija is written", source(GOOD), "--letters", "latin");
        refused(2, "none are asked for", source(GOOD), "--subtitle-letters", "latin");
    }

    @Test
    void onlyHeadings() throws IOException {
        refused(2, "headings", source("# Un titre\n\n## Un autre\n\n### Encore un\n"));
    }

    @Test
    void aLanguageOfAnotherPartOfTheWorld() throws IOException {
        refused(2, "language", source("这是一个关于火车的故事。火车很快，票价很低，很多人喜欢坐火车去旅行。".repeat(10)));
    }

    @ParameterizedTest
    @CsvSource({
        "--language, xx, does not speak",
        "--duration, 5, 20 to 3600",
        "--duration, soon, 20 to 3600",
        "--shorts, 99, 0 to 10",
        "--formats, 'youtube,vhs', no format",
        "--music, polka, no music style",
        "--voice, nobody, no voice",
        "--brand, /none/brand.json, no brand file",
        "--frobnicate, 1, Unknown option"
    })
    void anOptionThatCannotBeMet(String option, String value, String said) throws IOException {
        refused(2, said, source(GOOD), option, value);
    }

    @Test
    void noSourceAtAll() {
        refused(2, "No source");
    }

    @Test
    void aTopicAloneIsRefusedBecauseNothingIsInvented() {
        refused(4, "no language model", "--topic", "Les trains de nuit");
    }

    private void refused(int exitCode, String said, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] line = new String[arguments.length + 3];
        line[0] = "make";
        line[1] = "--out";
        line[2] = folder.resolve("out").toString();
        System.arraycopy(arguments, 0, line, 3, arguments.length);

        int ended = StudioCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), line);

        assertThat(ended).as(err.toString()).isEqualTo(exitCode);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(said).startsWith("studio: ").doesNotContain("\tat ", "Exception");
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String source(String text) throws IOException {
        return source(text.getBytes(StandardCharsets.UTF_8));
    }

    private String source(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("source.md"), bytes).toString();
    }
}
