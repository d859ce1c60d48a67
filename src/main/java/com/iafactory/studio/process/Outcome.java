package com.iafactory.studio.process;

import com.iafactory.studio.media.StudioException;
import java.nio.charset.StandardCharsets;

/**
 * How a program ended.
 *
 * @param output its standard output, at most 64 MiB
 * @param complaint the last 64 KiB of its standard error
 */
public record Outcome(String program, int exitCode, byte[] output, String complaint) {
    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }

    public boolean succeeded() {
        return exitCode == 0;
    }

    /** @throws StudioException of kind FAILED with the program's last words, unless it ended with 0 */
    public Outcome orFail(String code, String what) {
        if (!succeeded()) {
            throw StudioException.failed(
                    code,
                    what + ": " + program + " ended with " + exitCode + lastWords(),
                    "Run `./studio doctor` to see whether this machine has what the studio needs.");
        }
        return this;
    }

    String lastWords() {
        String[] lines = complaint.strip().split("\\R");
        String last = lines[lines.length - 1].strip();
        return last.isEmpty() ? "" : " (" + last.substring(0, Math.min(300, last.length())) + ")";
    }
}
