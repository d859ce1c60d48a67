package com.iafactory.studio.web;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What colour the upper half of a film has, twice a second: below stand the words. */
record FrameColours(List<Color> seen) {
    private static final int WIDTH = 16;
    private static final int HEIGHT = 9;

    static FrameColours of(Path film) throws IOException {
        Path raw = film.resolveSibling(film.getFileName() + ".rgb");
        Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-v",
                                "error",
                                "-y",
                                "-i",
                                film.toString(),
                                "-vf",
                                "fps=2,scale=" + WIDTH + ":" + HEIGHT + ":flags=area",
                                "-f",
                                "rawvideo",
                                "-pix_fmt",
                                "rgb24",
                                raw.toString()),
                        Duration.ofMinutes(1)))
                .orFail("test-frames", "reading frames");
        byte[] bytes = Files.readAllBytes(raw);
        int frame = WIDTH * HEIGHT * 3;
        java.util.ArrayList<Color> colours = new java.util.ArrayList<>();
        for (int at = 0; at + frame <= bytes.length; at += frame) {
            colours.add(upper(bytes, at));
        }
        return new FrameColours(List.copyOf(colours));
    }

    private static Color upper(byte[] bytes, int at) {
        int[] sum = new int[3];
        int pixels = WIDTH * (HEIGHT / 2);
        for (int i = 0; i < pixels * 3; i++) {
            sum[i % 3] += bytes[at + i] & 0xFF;
        }
        return new Color(sum[0] / pixels, sum[1] / pixels, sum[2] / pixels);
    }

    /** In how many of them it is this one, within what a codec and a slow move change. */
    long like(Color wanted) {
        return seen.stream()
                .filter(colour -> Math.abs(colour.getRed() - wanted.getRed()) < 24
                        && Math.abs(colour.getGreen() - wanted.getGreen()) < 24
                        && Math.abs(colour.getBlue() - wanted.getBlue()) < 24)
                .count();
    }
}
