package com.iafactory.studio.web;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Real clips and pictures of one colour, made by FFmpeg. */
public final class PlainFootage {
    private PlainFootage() {}

    public static byte[] clip(Color colour) {
        return clip(colour, "1920x1080", 6);
    }

    /** A small one, for whoever only looks whether it is there. */
    public static byte[] shortClip(Color colour) {
        return clip(colour, "480x270", 2);
    }

    private static byte[] clip(Color colour, String size, int seconds) {
        return made(
                colour,
                ".mp4",
                size,
                ":duration=" + seconds,
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-preset",
                "ultrafast");
    }

    public static byte[] picture(Color colour) {
        return made(colour, ".jpg", "1920x1080", "", "-frames:v", "1", "-pix_fmt", "yuvj420p");
    }

    private static byte[] made(Color colour, String ending, String size, String length, String... form) {
        try {
            Path file = Files.createTempFile("footage", ending);
            List<String> line = new java.util.ArrayList<>(List.of(
                    "ffmpeg",
                    "-nostdin",
                    "-v",
                    "error",
                    "-y",
                    "-f",
                    "lavfi",
                    "-i",
                    String.format("color=0x%06x:size=%s:rate=25%s", colour.getRGB() & 0xFFFFFF, size, length)));
            line.addAll(List.of(form));
            line.add(file.toString());
            Processes.run(Program.of(line, Duration.ofMinutes(1))).orFail("test-file", "making footage");
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
