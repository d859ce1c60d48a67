package com.iafactory.studio.e2e;

import com.iafactory.studio.cli.CommandLines;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A command in this process, for what ends before anything is made. */
final class CommandHere {
    private CommandHere() {}

    static StudioProcess.Ended run(Path home, String... line) {
        @Nullable String before = System.setProperty("studio.home", home.toString());
        try {
            CommandLines.Ended ended = CommandLines.run(line);
            return new StudioProcess.Ended(ended.exitCode(), ended.output(), ended.complaint());
        } finally {
            if (before == null) {
                System.clearProperty("studio.home");
            } else {
                System.setProperty("studio.home", before);
            }
        }
    }
}
