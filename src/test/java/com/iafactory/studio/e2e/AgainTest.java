package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same command again, and the same command after an edit: only what is missing is made. */
@ExtendWith(SmallProduction.Shared.class)
class AgainTest {
    @TempDir
    private Path folder;

    @Test
    void whenEverythingIsThereNothingIsMadeAndNoFileChanges(SmallProduction made) throws IOException {
        Map<String, String> before = digests(made.out());

        StudioProcess.Ended again =
                StudioProcess.Setting.at(made.home()).run(SmallProduction.arguments(made.source(), made.out()));

        assertThat(again.exitCode()).isZero();
        assertThat(again.json().get("work").get("pieces_made").asInt()).isZero();
        assertThat(digests(made.out())).isEqualTo(before);
    }

    @Test
    void afterOneSentenceChangedOnlyItsShotsAreMadeAgain(SmallProduction made) throws IOException {
        Path edited = Files.writeString(
                folder.resolve("train.md"), SmallProduction.TEXT.replace("18 % de plus", "19 % de plus"));

        StudioProcess.Ended again =
                StudioProcess.Setting.at(made.home()).run(SmallProduction.arguments(edited, folder.resolve("out")));

        assertThat(again.exitCode()).as(again.complaint()).isZero();
        JsonNode work = again.json().get("work");
        assertThat(work.get("lines_made").asInt()).isBetween(1, 2);
        assertThat(work.get("shots_made").asInt())
                .isBetween(1, 3 * made.deliverables().size());
        assertThat(work.get("shots_total").asInt()).isGreaterThan(10);
        assertThat(Files.readString(folder.resolve("out/train/film.srt"))).containsPattern("19\\h%");
    }

    @Test
    void askedForFewerShortsItTakesAwayTheOthersButNothingThatIsNotItsOwn(SmallProduction made) throws IOException {
        Path own = folder.resolve("train");
        Files.createDirectories(own);
        try (Stream<Path> files = Files.list(made.out().resolve("train"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, own.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(own.resolve("notes.txt"), "mine");
        assertThat(own.resolve("short-1.mp4")).exists();

        StudioProcess.Ended again = StudioProcess.Setting.at(made.home())
                .run(SmallProduction.arguments(made.source(), folder, "--shorts", "0"));

        assertThat(again.exitCode()).as(again.complaint()).isZero();
        assertThat(own.resolve("film.mp4")).exists();
        assertThat(own.resolve("notes.txt")).exists();
        try (Stream<Path> left = Files.list(own)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("short-"));
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
