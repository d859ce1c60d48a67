package com.iafactory.studio.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Command lines that are run in this process. */
public final class CommandLines {
    private CommandLines() {}

    /** How it ended. */
    public record Ended(int exitCode, String output, String complaint) {}

    public static Ended run(String... line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = StudioCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
        return new Ended(exitCode, out.toString(), err.toString());
    }
}
