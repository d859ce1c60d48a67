package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine can do to a run: exit code 1, one sentence, nothing half-written. */
class FailingRunTest {
    @TempDir
    private Path folder;

    private Path source;
    private Path out;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(folder.resolve("train.md"), SmallProduction.TEXT);
        out = folder.resolve("out");
    }

    @Test
    void anOutputFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        StudioProcess.Ended ended = here().run(SmallProduction.arguments(source, file.resolve("out")));
        failed(ended, "output folder", "cannot be written");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aStudioHomeThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        StudioProcess.Ended ended =
                StudioProcess.Setting.at(file.resolve("home")).run(SmallProduction.arguments(source, out));
        failed(ended, "cannot be written", "STUDIO_HOME");
    }

    @Test
    void noFfmpeg() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("fluidsynth"), onPath("fluidsynth"));
        StudioProcess.Ended ended = here().with("PATH", bin.toString()).run(SmallProduction.arguments(source, out));
        failed(ended, "FFmpeg was not found", "apt-get install ffmpeg");
    }

    @Test
    void anFfmpegOfAnotherAge() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path old = Files.writeString(
                bin.resolve("ffmpeg"), "#!/bin/sh\necho 'ffmpeg version 3.4 Copyright (c) 2000-2017'\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        StudioProcess.Ended ended =
                here().with("PATH", bin + ":" + System.getenv("PATH")).run(SmallProduction.arguments(source, out));
        failed(ended, "FFmpeg 3.4 is too old", "4.4 or newer");
    }

    @Test
    void aDiskThatIsFullHalfWay() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mounted(disk), "needs the right to mount a small file system");
        try {
            StudioProcess.Setting there = StudioProcess.Setting.at(disk.resolve("home"));
            StudioProcess.Ended ended = there.run(SmallProduction.arguments(source, out));
            failed(ended, "The disk is full", "start again");
            assertThat(disk.resolve("home/staging")).isEmptyDirectory();
        } finally {
            Tool.run("umount", disk.toString());
        }
    }

    private StudioProcess.Setting here() {
        return StudioProcess.Setting.at(folder.resolve("home"));
    }

    private void failed(StudioProcess.Ended ended, String... said) {
        assertThat(ended.exitCode()).as(ended.complaint()).isEqualTo(1);
        assertThat(ended.complaint()).contains(said).doesNotContain("\tat ", "Exception");
        assertThat(ended.complaintLines().stream().filter(line -> line.startsWith("studio: ")))
                .hasSize(1);
        assertThat(ended.json().get("status").asString()).isEqualTo("failed");
        assertThat(out).doesNotExist();
    }

    private static Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(part -> Path.of(part, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    /** Only the superuser may, and not everywhere. */
    private static boolean mounted(Path folder) {
        try {
            Tool.run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", folder.toString());
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
