package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts and stops the server of one folder. The caller holds the folder's change lock. Programs get relative paths and a
 * working directory, because pg_ctl hands its own to a shell.
 */
final class Supervisor {
    private static final Duration LIMIT = Duration.ofSeconds(75);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    /** After the death of a server its children take a moment to leave the memory they share. */
    private static final int TRIES = 3;

    private final ServerFolder folder;
    private final Path binaries;
    private final Unprivileged unprivileged;
    private volatile int port;

    private Supervisor(ServerFolder folder, Path binaries, Unprivileged unprivileged) {
        this.folder = folder;
        this.binaries = binaries;
        this.unprivileged = unprivileged;
    }

    static Supervisor of(ServerFolder folder, Path place) {
        return of(folder, place, Unprivileged.on(folder.path()));
    }

    static Supervisor of(ServerFolder folder, Path place, Unprivileged unprivileged) {
        ServerFolder home = ServerFolder.at(place);
        Path binaries;
        // Several folders may share the programs; whoever holds this one's change lock holds this too.
        try (FolderLock _ = FolderLock.exclusive(home.path().resolve("unpack.lock"), LIMIT)) {
            binaries = Binaries.unpacked(home.path());
        }
        if (binaries.toString().matches(".*[\"$`\\\\].*")) {
            // PostgreSQL's own programs call each other through a shell.
            throw StudioException.input(
                    "database-folder-name",
                    "The database programs cannot be started from " + binaries + ", whose name holds \", $, ` or \\.",
                    "Set STUDIO_HOME to a folder without such characters.");
        }
        return new Supervisor(folder, binaries, unprivileged);
    }

    ServerFolder folder() {
        return folder;
    }

    Address address() {
        return Address.local(port, "studio", "studio", folder.password());
    }

    /** As the superuser, for what the studio itself must not do. */
    Address administration() {
        return Address.local(port, "postgres", "postgres", folder.password());
    }

    Optional<ProcessHandle> process() {
        return folder.postmaster().flatMap(ProcessHandle::of).filter(Supervisor::isPostgres);
    }

    /** Sees to it that the server runs: adopts a living one, else starts one, else makes its data first. */
    void up() {
        DataFolder.requireVersion(folder);
        if (adopt()) {
            return;
        }
        folder.forgetPostmaster();
        if (!Files.exists(folder.data())) {
            initialise();
        }
        start();
        OwnDatabase.ensure(administration(), folder.password());
    }

    private boolean adopt() {
        Optional<ProcessHandle> living = process();
        port = folder.port().orElse(0);
        if (living.isEmpty() || port == 0) {
            return false;
        }
        // It may be recovering from a crash or on its way out.
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (living.get().isAlive() && process().isPresent()) {
            if (Probe.answers(administration())) {
                OwnDatabase.ensure(administration(), folder.password());
                return true;
            }
            if (System.nanoTime() > deadline) {
                throw StudioException.failed(
                        "database-silent",
                        "The database server of " + folder.path() + " runs (process "
                                + living.get().pid() + ") but does not answer.",
                        "End that process, then start the studio again; nothing is lost.");
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        return false;
    }

    private void initialise() {
        folder.passwordFile();
        DataFolder.discardHalf(folder);
        unprivileged.own(folder.path());
        run(
                        "initdb",
                        "-D",
                        "data.half",
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=password",
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")
                .orFail("database-not-made", "The database in " + folder.path() + " cannot be made");
        DataFolder.keepHalf(folder);
    }

    private void start() {
        Outcome outcome = attempt();
        for (int tries = 1; tries < TRIES && !outcome.succeeded(); tries++) {
            LockSupport.parkNanos(BETWEEN_TRIES.multipliedBy(5).toNanos());
            outcome = attempt();
        }
        if (!outcome.succeeded()) {
            throw StudioException.failed(
                    "database-not-started",
                    "The database server of " + folder.path() + " does not start: " + folder.lastWords(),
                    "Its log is " + folder.log() + ".");
        }
    }

    private Outcome attempt() {
        port = FreePort.near(folder.port());
        folder.remember(port);
        ServerSettings.write(folder, port);
        unprivileged.own(folder.path());
        return run(
                "pg_ctl", "-p", programPath("postgres"), "-D", "data", "-l", "server.log", "-w", "-t", "60", "start");
    }

    void down() {
        if (process().isPresent()) {
            run("pg_ctl", "-D", "data", "-m", "fast", "-w", "-t", "60", "stop");
        }
    }

    private Outcome run(String program, String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = programPath(program);
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Processes.run(Program.of(unprivileged.line(line), LIMIT).in(folder.path()));
    }

    /** Relative, so that no character of the way to it means anything to a shell. */
    private String programPath(String program) {
        try {
            Path relative = folder.path()
                    .relativize(binaries.toRealPath().resolve("bin").resolve(program));
            return relative.startsWith("..") ? relative.toString() : "./" + relative;
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be read", binaries, e);
        }
    }

    /** A number of a process may be another program's by now, or that of a dead one nobody has buried. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
