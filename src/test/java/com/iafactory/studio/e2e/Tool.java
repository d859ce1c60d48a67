package com.iafactory.studio.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs the tests measure with, independent of the studio's own way of starting and reading them. */
final class Tool {
    private Tool() {}

    /** Everything a program says, on either stream. */
    static String run(String... line) {
        try {
            Process process =
                    new ProcessBuilder(List.of(line)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", line) + " failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Streams, format and chapters of a file. */
    static JsonNode probe(java.nio.file.Path file) {
        String said = run(
                "ffprobe",
                "-v",
                "error",
                "-print_format",
                "json",
                "-show_streams",
                "-show_format",
                "-show_chapters",
                file.toString());
        return new JsonMapper().readTree(said);
    }
}
