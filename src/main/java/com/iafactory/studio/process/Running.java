package com.iafactory.studio.process;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A program that runs. Closing it kills the program if it has not ended. Not thread-safe. */
public final class Running implements AutoCloseable {
    private static final int COMPLAINT_LIMIT = 64 << 10;
    /** Threads of the platform: a virtual one would hold a core's carrier for as long as the program says nothing. */
    private static final Executor READERS =
            task -> Thread.ofPlatform().daemon().name("stderr").start(task);

    private final Program program;
    private final Process process;
    private final CompletableFuture<String> complaint;
    private final long deadline;
    private volatile boolean expired;

    Running(Program program, Process process) {
        this.program = program;
        this.process = process;
        this.deadline = System.nanoTime() + program.limit().toNanos();
        this.complaint = CompletableFuture.supplyAsync(this::readComplaint, READERS);
        process.onExit()
                .orTimeout(program.limit().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    expired = true;
                    Processes.kill(process);
                    return process;
                });
    }

    /** The program's standard input. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** The program's standard output. */
    public InputStream output() {
        return process.getInputStream();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public void closeInput() throws IOException {
        process.getOutputStream().close();
    }

    /** Waits for the end. The caller has read the output. */
    public Outcome await(byte[] output) {
        try {
            boolean ended = process.waitFor(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (!ended || expired) {
                Processes.kill(process);
                throw StudioException.failed(
                        "process-timeout",
                        program.name() + " did not end within " + seconds(program.limit()) + " s and was stopped.",
                        "Try again; if it happens each time, run `./studio doctor`.");
            }
            return new Outcome(program.name(), process.exitValue(), output, complaint.get());
        } catch (InterruptedException e) {
            Processes.kill(process);
            Thread.currentThread().interrupt();
            throw StudioException.failed(
                    "interrupted", program.name() + " was interrupted.", "Start again to go on.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader of standard error never fails", e);
        }
    }

    private static String seconds(java.time.Duration limit) {
        return java.math.BigDecimal.valueOf(limit.toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String readComplaint() {
        try {
            return Processes.tail(process.getErrorStream(), COMPLAINT_LIMIT);
        } catch (IOException e) {
            return "";
        }
    }

    /** Kills it as {@code kill -9} does: without a word, and its own children are left behind. For tests of what survives that. */
    public void crash() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            Processes.kill(process);
        }
    }
}
