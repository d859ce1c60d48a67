package com.iafactory.studio.cli;

import com.iafactory.studio.production.Advance;
import com.iafactory.studio.production.ProgressListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Shows how far a production is, on stderr: one bar that is redrawn on a terminal, plain lines elsewhere. */
abstract class Progress implements ProgressListener, AutoCloseable {
    final PrintWriter err;

    Progress(PrintWriter err) {
        this.err = err;
    }

    static Progress on(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new Silent(err);
        }
        return terminal() ? new Bar(err, System.getenv("NO_COLOR") == null) : new Lines(err);
    }

    /** Whether stderr is a terminal; the launcher looks, because Java cannot. */
    static boolean terminal() {
        return Boolean.getBoolean("studio.terminal");
    }

    @Override
    public void close() {}

    static String clock(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    static String left(Optional<Duration> time) {
        return time.map(t -> ", about " + clock(t) + " left").orElse("");
    }

    private static final class Silent extends Progress {
        Silent(PrintWriter err) {
            super(err);
        }

        @Override
        public void advanced(Advance advance) {}
    }

    /** A line when the stage changes and at every tenth part. */
    private static final class Lines extends Progress {
        private String stage = "";
        private int tenth = -1;

        Lines(PrintWriter err) {
            super(err);
        }

        @Override
        public synchronized void advanced(Advance advance) {
            String now = advance.stage().title();
            if (advance.percent() / 10 != tenth || !now.equals(stage)) {
                tenth = advance.percent() / 10;
                stage = now;
                err.println(String.format(
                        Locale.ROOT,
                        "%3d%%  %-18s %d of %d pieces%s",
                        advance.percent(),
                        stage,
                        advance.done(),
                        advance.known(),
                        left(advance.left())));
            }
        }
    }

    /** One line, redrawn. */
    private static final class Bar extends Progress {
        private static final int WIDTH = 32;
        private final boolean colour;
        private boolean drawn;

        Bar(PrintWriter err, boolean colour) {
            super(err);
            this.colour = colour;
        }

        @Override
        public synchronized void advanced(Advance advance) {
            int full = advance.percent() * WIDTH / 100;
            String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
            String painted = colour ? "\u001b[36m" + bar + "\u001b[0m" : bar;
            err.print(String.format(
                    Locale.ROOT,
                    "\r%s %3d%%  %s%s\u001b[K",
                    painted,
                    advance.percent(),
                    advance.stage().title(),
                    left(advance.left())));
            err.flush();
            drawn = true;
        }

        @Override
        public synchronized void close() {
            if (drawn) {
                err.print("\r\u001b[K");
                err.flush();
            }
        }
    }
}
