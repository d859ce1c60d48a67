package com.iafactory.studio.cli;

import java.io.PrintWriter;

/**
 * Ctrl-C and its like while something is made: one line says that nothing is lost. Whatever breaks after that, because the
 * programs at work are stopped too, is no failure to be told.
 */
final class Interruption implements AutoCloseable {
    private final Thread announcement;

    private Interruption(Thread announcement) {
        this.announcement = announcement;
        Runtime.getRuntime().addShutdownHook(announcement);
    }

    /** Announces an interruption from now on until it is closed. */
    static Interruption toldOn(PrintWriter err) {
        return new Interruption(new Thread(
                () -> {
                    if (Progress.terminal()) {
                        err.println();
                    }
                    err.println(
                            "studio: interrupted. Nothing that was finished is lost; the same command goes on from there.");
                    err.flush();
                },
                "interruption"));
    }

    /** Whether this process is ending already; a running shutdown takes no more hooks, which is the only sign of it. */
    static boolean begun() {
        Thread hook = new Thread(() -> {}, "question");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void close() {
        if (!begun()) {
            Runtime.getRuntime().removeShutdownHook(announcement);
        }
    }
}
