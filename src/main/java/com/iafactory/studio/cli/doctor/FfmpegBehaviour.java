package com.iafactory.studio.cli.doctor;

import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What FFmpeg really does on this machine, tried on material of a second. */
final class FfmpegBehaviour {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 160;
    private static final String INSTALL = "Install a full FFmpeg: apt-get install ffmpeg.";

    private FfmpegBehaviour() {}

    static Diagnosis loudness() {
        Outcome outcome = ffmpeg(
                Path.of("."),
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=1",
                "-af",
                "loudnorm=I=-14:TP=-1.5:print_format=json",
                "-f",
                "null",
                "-");
        return outcome.complaint().contains("\"input_i\"")
                ? Diagnosis.pass("FFmpeg loudnorm", "measures loudness")
                : Diagnosis.fail("FFmpeg loudnorm", "the filter loudnorm does not work", INSTALL);
    }

    static Diagnosis encoding() {
        Outcome outcome = ffmpeg(
                Path.of("."),
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=320x180:rate=30:duration=0.2",
                "-f",
                "lavfi",
                "-i",
                "sine=duration=0.2",
                "-c:v",
                "libx264",
                "-profile:v",
                "high",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-f",
                "matroska",
                "-y",
                "/dev/null");
        return outcome.succeeded()
                ? Diagnosis.pass("H.264 and AAC", "encodes")
                : Diagnosis.fail("H.264 and AAC", "encoding a fifth of a second failed", INSTALL);
    }

    /**
     * Arabic letters join: the word set as it is must be narrower than the same letters kept apart by zero-width non-joiners.
     */
    static Diagnosis arabicShaping() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("studio-doctor");
            int joined = inkWidth(folder, "سلسبيل");
            int apart = inkWidth(folder, String.join("\u200c", "سلسبيل".split("")));
            if (joined == 0 || apart == 0) {
                return Diagnosis.warn(
                        "libass, Arabic", "no Arabic glyph was drawn", "apt-get install ffmpeg fonts-noto-core");
            }
            return joined < apart
                    ? Diagnosis.pass("libass, Arabic", "letters are joined")
                    : Diagnosis.warn(
                            "libass, Arabic",
                            "letters are not joined; only the exported .ass style needs it, films do not",
                            "Use an FFmpeg whose libass has HarfBuzz: apt-get install ffmpeg.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static int inkWidth(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("line.ass"), """
                [Script Info]
                ScriptType: v4.00+
                PlayResX: %d
                PlayResY: %d

                [V4+ Styles]
                Format: Name, Fontname, Fontsize, PrimaryColour, Alignment, Encoding
                Style: Default,Noto Sans Arabic,90,&H00FFFFFF,5,-1

                [Events]
                Format: Layer, Start, End, Style, Text
                Dialogue: 0,0:00:00.00,0:00:01.00,Default,%s
                """.formatted(WIDTH, HEIGHT, text));
        Outcome outcome = ffmpeg(
                folder,
                "-f",
                "lavfi",
                "-i",
                "color=black:size=" + WIDTH + "x" + HEIGHT + ":rate=1:duration=1",
                "-vf",
                "ass=line.ass,format=gray",
                "-frames:v",
                "1",
                "-f",
                "rawvideo",
                "pipe:1");
        byte[] frame = outcome.output();
        int first = WIDTH;
        int last = -1;
        for (int i = 0; i < frame.length; i++) {
            if ((frame[i] & 255) > 128) {
                first = Math.min(first, i % WIDTH);
                last = Math.max(last, i % WIDTH);
            }
        }
        return Math.max(0, last - first + 1);
    }

    private static Outcome ffmpeg(Path folder, String... arguments) {
        List<String> line = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin"));
        line.addAll(List.of(arguments));
        return Processes.run(Program.of(line, LIMIT).in(folder));
    }

    private static void delete(@org.jspecify.annotations.Nullable Path folder) {
        if (folder != null) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                // A left-over of a few hundred bytes in the system's folder for such things.
                return;
            }
        }
    }
}
