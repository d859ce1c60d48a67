package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Help, doctor, plan without making, standard input, and what is said where. */
@ExtendWith(SmallProduction.Shared.class)
class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void theDoctorFindsNothingMissingHere() {
        StudioProcess.Ended ended = here().run("doctor");
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output().lines()).allMatch(line -> line.startsWith("pass  "));
        assertThat(ended.output()).contains("JDK", "FFmpeg", "loudnorm", "libass", "espeak-ng", "Fonts", "Disk");
    }

    @Test
    void theDoctorSpeaksJsonToo() {
        JsonNode findings = here().run("doctor", "--json").json().get("findings");
        assertThat(findings.valueStream().map(line -> line.get("verdict").asString()))
                .containsOnly("pass");
    }

    @Test
    void helpExplainsEveryOption() {
        StudioProcess.Ended ended = here().run("make", "--help");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.complaint()).isEmpty();
        assertThat(ended.output())
                .contains(
                        "SOURCE", "--out", "--language", "--duration", "--shorts", "--formats", "--tone", "--audience")
                .contains("--title", "--music", "--voice", "--brand", "--json", "--quiet", "--dry-run")
                .contains("130", "standard input");
    }

    @Test
    void aDryRunPrintsThePlanAndThePriceAndWritesNothingAnywhere() throws IOException {
        Path source = Files.writeString(folder.resolve("train.md"), SmallProduction.TEXT);
        String[] arguments = {"make", source.toString(), "--out", folder + "/out", "--duration", "20", "--dry-run"};
        StudioProcess.Ended ended = here().run(arguments);
        assertThat(ended.exitCode()).as(ended.complaint()).isZero();
        assertThat(ended.output()).contains("film", "short-1", "0 tokens");
        assertThat(folder).isDirectoryContaining(path -> path.equals(source));
        assertThat(List.of(folder.toFile().list())).containsExactly("train.md");
    }

    @Test
    void standardInputIsReadAndThePlanIsJsonWhenAskedFor() {
        StudioProcess.Ended ended = here().reading(SmallProduction.TEXT)
                .run("make", "-", "--dry-run", "--json", "--duration", "20", "--out", folder + "/out");
        assertThat(ended.exitCode()).as(ended.complaint()).isZero();
        assertThat(ended.json().get("schema").asString()).isEqualTo("iafactory.studio/quote");
        assertThat(ended.json().get("tokens").asInt()).isZero();
        assertThat(ended.json().get("cuts").get(0).get("shots").asInt()).isPositive();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void progressTellsStagePercentageAndTimeLeftInPlainLines(SmallProduction made) {
        assertThat(made.ended().complaintLines())
                .isNotEmpty()
                .allMatch(line -> line.matches(" *\\d+%  [a-z ]+ +\\d+ of \\d+ pieces(, about \\d+:\\d\\d left)?"))
                .anyMatch(line -> line.contains("pictures") && line.contains("left"));
    }

    @Test
    void quietMeansQuiet(SmallProduction made) {
        StudioProcess.Ended ended = StudioProcess.Setting.at(made.home())
                .run(SmallProduction.arguments(made.source(), folder.resolve("out"), "--quiet"));
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.complaint()).isEmpty();
        assertThat(ended.json().get("work").get("pieces_made").asInt()).isZero();
    }

    private StudioProcess.Setting here() {
        return StudioProcess.Setting.at(folder.resolve("home"));
    }
}
