package com.iafactory.studio.process;

import com.iafactory.studio.media.StudioException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Starts programs. Thread-safe. Every child still running when the studio ends is killed with its own children. */
public final class Processes {
    private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();
    /** Programs that are run to their end, by the thread that waits for them. */
    private static final Map<Thread, Running> AWAITED = new ConcurrentHashMap<>();

    private static final int OUTPUT_LIMIT = 64 << 20;
    /** What a child may see of the environment; PATH to find its own helpers, TMPDIR for its scratch. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "TMPDIR", "HOME", "LD_LIBRARY_PATH");

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Processes::killAll, "kill-children"));
    }

    private Processes() {}

    /** Runs a program to its end with nothing on its standard input. */
    public static Outcome run(Program program) {
        try (Running running = start(program)) {
            AWAITED.put(Thread.currentThread(), running);
            if (Thread.currentThread().isInterrupted()) {
                // Whoever interrupted it a moment ago found no program to end.
                interrupt(Thread.currentThread());
            }
            running.closeInput();
            byte[] output = running.output().readNBytes(OUTPUT_LIMIT);
            return running.await(output);
        } catch (IOException e) {
            throw StudioException.failed(
                    "process-failed", "Reading from " + program.name() + " failed: " + e.getMessage(), "", e);
        } finally {
            AWAITED.remove(Thread.currentThread());
        }
    }

    /** Interrupts a thread, together with the program it waits for, which an interrupt alone does not reach. */
    public static void interrupt(Thread thread) {
        thread.interrupt();
        Running running = AWAITED.get(thread);
        if (running != null) {
            running.close();
        }
    }

    /** Starts a program; the caller writes its input and reads its output. */
    public static Running start(Program program) {
        ProcessBuilder builder = new ProcessBuilder(program.arguments());
        program.directory().ifPresent(folder -> builder.directory(folder.toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        environment.put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            LIVE.add(process);
            process.onExit().thenRun(() -> LIVE.remove(process));
            return new Running(program, process);
        } catch (IOException e) {
            throw StudioException.failed(
                    "program-missing",
                    program.name() + " cannot be started: " + e.getMessage(),
                    "Run `./studio doctor` to see what is missing and how to install it.",
                    e);
        }
    }

    static void kill(Process process) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private static void killAll() {
        LIVE.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    static String tail(InputStream stream, int limit) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            kept.write(buffer, 0, n);
            if (kept.size() > 2 * limit) {
                byte[] all = kept.toByteArray();
                kept.reset();
                kept.write(all, all.length - limit, limit);
            }
        }
        byte[] all = kept.toByteArray();
        int from = Math.max(0, all.length - limit);
        return new String(all, from, all.length - from, java.nio.charset.StandardCharsets.UTF_8);
    }
}
