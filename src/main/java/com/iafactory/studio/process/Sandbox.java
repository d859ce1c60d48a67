package com.iafactory.studio.process;

import com.iafactory.studio.media.StudioException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs programs on files that nobody trusts: without a network, with an environment of our own, with limits of time, processors,
 * memory and output. Which walls there are depends on the machine, so each rung of the ladder is tried before it is used.
 * Thread-safe.
 */
public final class Sandbox {
    private static final Duration TRIAL = Duration.ofSeconds(10);
    private static final int PROCESSES = 64;

    private final Rung rung;

    private Sandbox(Rung rung) {
        this.rung = rung;
    }

    /** How well a program is locked in, best first. */
    public enum Rung {
        /** bubblewrap: no network, and of all files only the system's programs, the input and the output folder. */
        BUBBLEWRAP,
        /** Namespaces of its own: no network, no other processes; files as the studio's own user sees them. */
        NAMESPACES,
        /** Limits alone. */
        LIMITS
    }

    /**
     * What a program may use.
     *
     * @param wall after this it is killed
     * @param processor seconds of all its threads together
     * @param memory bytes of address space
     * @param output bytes of each file it writes
     */
    public record Allowance(Duration wall, Duration processor, long memory, long output) {}

    /** The best rung that works on this machine; empty when there is none with walls. */
    public static Optional<Sandbox> find() {
        for (Rung rung : List.of(Rung.BUBBLEWRAP, Rung.NAMESPACES)) {
            Sandbox sandbox = new Sandbox(rung);
            if (sandbox.works()) {
                return Optional.of(sandbox);
            }
        }
        return Optional.empty();
    }

    /** For an owner who has said that only trusted media come in. */
    public static Sandbox limitsOnly() {
        return new Sandbox(Rung.LIMITS);
    }

    public Rung rung() {
        return rung;
    }

    /**
     * Runs a program to its end.
     *
     * @param input a folder it may read
     * @param output a folder it may write; it works in it
     * @throws StudioException code {@code process-timeout} when it took longer than allowed
     */
    public Outcome run(List<String> program, Path input, Path output, Allowance allowance) {
        List<String> line = new ArrayList<>(walls(input, output));
        line.addAll(List.of(
                "prlimit",
                "--as=" + allowance.memory(),
                "--cpu=" + Math.max(1, allowance.processor().toSeconds()),
                "--fsize=" + allowance.output(),
                "--nofile=64",
                "--core=0"));
        // Without a namespace of users everything of the studio's own user would count.
        if (rung != Rung.LIMITS) {
            line.add("--nproc=" + PROCESSES);
        }
        line.addAll(
                List.of("--", "nice", "-n", "5", "env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"));
        line.addAll(program);
        return Processes.run(Program.of(line, allowance.wall()).in(output));
    }

    private List<String> walls(Path input, Path output) {
        return switch (rung) {
            case LIMITS -> List.of();
            // As a family of its own that dies with its first process.
            case NAMESPACES ->
                List.of(
                        "unshare",
                        "--map-root-user",
                        "--net",
                        "--ipc",
                        "--uts",
                        "--pid",
                        "--fork",
                        "--kill-child",
                        "--");
            case BUBBLEWRAP -> bubble(input.toAbsolutePath(), output.toAbsolutePath());
        };
    }

    private static List<String> bubble(Path input, Path output) {
        List<String> line = new ArrayList<>(List.of(
                "bwrap",
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--ro-bind",
                "/usr",
                "/usr",
                "--tmpfs",
                "/tmp",
                "--dev",
                "/dev"));
        for (String name : List.of("/lib", "/lib64", "/bin", "/etc/alternatives", "/etc/ld.so.cache")) {
            line.addAll(List.of("--ro-bind-try", name, name));
        }
        line.addAll(List.of("--ro-bind", input.toString(), input.toString()));
        line.addAll(List.of("--bind", output.toString(), output.toString()));
        line.addAll(List.of("--chdir", output.toString(), "--"));
        return line;
    }

    private boolean works() {
        try {
            Path folder = Files.createTempDirectory("studio-sandbox");
            try {
                Allowance little = new Allowance(TRIAL, TRIAL, 4L << 30, 1 << 20);
                return run(List.of("ffprobe", "-v", "error", "-version"), folder, folder, little)
                        .succeeded();
            } finally {
                Files.delete(folder);
            }
        } catch (StudioException | java.io.IOException e) {
            // The program is not installed, or the system does not let it; the next rung is tried.
            return false;
        }
    }
}
