package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stopped in the middle and started again, the studio ends with the files of a run that nothing disturbed. */
@ExtendWith(SmallProduction.Shared.class)
class InterruptedTest {
    @TempDir
    private Path folder;

    @Test
    void killedAgainAndAgainItEndsWithTheSameFilesAndLeavesNothingBehind(SmallProduction undisturbed)
            throws IOException {
        StudioProcess.Setting here = StudioProcess.Setting.at(folder.resolve("home"));
        String[] arguments = SmallProduction.arguments(undisturbed.source(), folder.resolve("out"));
        List<ProcessHandle> orphans = new ArrayList<>();
        for (int percent : List.of(10, 20, 50, 80)) {
            StudioProcess studio = here.start(arguments);
            studio.awaitProgress(percent);
            orphans.addAll(studio.kill());
            assertThat(studio.await().exitCode()).isEqualTo(137);
        }

        StudioProcess.Ended last = here.run(arguments);

        assertThat(last.exitCode()).as(last.complaint()).isZero();
        assertThat(last.json().get("work").get("pieces_reused").asInt()).isGreaterThan(10);
        assertThat(digests(last.json())).isEqualTo(digests(undisturbed.report()));
        assertThat(folder.resolve("home/staging")).isEmptyDirectory();
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        // Whatever the killed ones had started has ended by itself once the pipe to it closed.
        orphans.forEach(orphan -> orphan.onExit().join());
    }

    @Test
    void controlCSaysThatTheSameCommandGoesOn() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")), "needs setsid to signal a whole terminal's group");
        assumeTrue(heedsInterrupts(), "started in the background by a shell that turned the signal off");
        Path source = Files.writeString(folder.resolve("train.md"), SmallProduction.TEXT);
        StudioProcess studio = StudioProcess.Setting.at(folder.resolve("home"))
                .by("/usr/bin/setsid")
                .start(SmallProduction.arguments(source, folder.resolve("out")));
        studio.awaitProgress(5);

        // A terminal sends the signal to every process of the group: the studio and the programs at work for it.
        Tool.run("kill", "-INT", "--", "-" + studio.handle().pid());
        StudioProcess.Ended ended = studio.await();

        assertThat(ended.exitCode()).isEqualTo(130);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.complaintLines().getLast()).contains("interrupted").contains("the same command goes on");
        assertThat(ended.complaintLines().stream().filter(line -> !line.contains("%")))
                .hasSize(1);
        assertThat(studio.handle().descendants()).isEmpty();
    }

    /** A program inherits which signals are ignored; the second bit of the mask is SIGINT. */
    private static boolean heedsInterrupts() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.replaceAll("^SigIgn:\\s*", ""))
                    .noneMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
        }
    }

    private static List<String> digests(JsonNode report) {
        List<String> digests = new ArrayList<>();
        report.get("deliverables")
                .forEach(file -> digests.add(file.get("digest").asString()));
        report.get("thumbnails").forEach(file -> digests.add(file.get("digest").asString()));
        return digests;
    }
}
