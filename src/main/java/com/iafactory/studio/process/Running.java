package com.iafactory.studio.process;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** A program that runs. Closing it kills the program if it has not ended. Not thread-safe. */
public final class Running implements AutoCloseable {
    private static final int COMPLAINT_LIMIT = 64 << 10;
    /** Threads of the platform: a virtual one would hold a core's carrier for as long as the program says nothing. */
    private static final Executor READERS =
            task -> Thread.ofPlatform().daemon().name("stderr").start(task);

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    /** What takes longer is worth a line in the log. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Program program;
    private final Process process;
    private final CompletableFuture<String> complaint;
    private final long begun = System.nanoTime();
    private final long deadline;
    /** On whose behalf it was started. */
    private final Map<String, String> asked =
            Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of);

    private volatile boolean expired;

    Running(Program program, Process process) {
        this.program = program;
        this.process = process;
        this.deadline = begun + program.limit().toNanos();
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
                log(Level.INFO, "was stopped", "", "");
                throw StudioException.failed(
                        "process-timeout",
                        program.name() + " did not end within " + seconds(program.limit()) + " s and was stopped.",
                        "Try again; if it happens each time, run `./studio doctor`.");
            }
            Outcome outcome = new Outcome(program.name(), process.exitValue(), output, complaint.get());
            boolean told = !outcome.succeeded() || took().compareTo(LONG) > 0;
            log(
                    told ? Level.INFO : Level.DEBUG,
                    "ended",
                    Integer.toString(outcome.exitCode()),
                    outcome.succeeded() ? "" : outcome.lastWords());
            return outcome;
        } catch (InterruptedException e) {
            Processes.kill(process);
            Thread.currentThread().interrupt();
            throw StudioException.failed(
                    "interrupted", program.name() + " was interrupted.", "Start again to go on.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader of standard error never fails", e);
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** In the name of who started it, whichever thread waits. */
    private void log(Level level, String how, String exitCode, String words) {
        Map<String, String> own = Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of);
        MDC.setContextMap(asked);
        try {
            LOG.atLevel(level)
                    .addKeyValue("program", program.name())
                    .addKeyValue("exit_code", exitCode)
                    .addKeyValue("millis", took().toMillis())
                    .log(
                            "{} {}{} after {} ms{}",
                            program.name(),
                            how,
                            exitCode.isEmpty() ? "" : " with " + exitCode,
                            took().toMillis(),
                            words);
        } finally {
            MDC.setContextMap(own);
        }
    }

    private static String seconds(Duration limit) {
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
