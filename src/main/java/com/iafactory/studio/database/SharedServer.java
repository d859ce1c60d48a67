package com.iafactory.studio.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The studio's own PostgreSQL, shared by all processes on one folder. The first one starts it, the others find it running, and
 * the last one to leave stops it. A process that is killed leaves it running for the next to adopt; a server that dies under a
 * living process is started again. Thread-safe.
 */
final class SharedServer {
    /** Covers the start of another process that recovers from a crash. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Those this process uses: file locks belong to a process, so the uses within it are counted here. */
    private static final Map<Path, SharedServer> OPEN = new HashMap<>();

    private final Supervisor supervisor;
    private final FolderLock use;
    private int uses;

    private SharedServer(Supervisor supervisor, FolderLock use) {
        this.supervisor = supervisor;
        this.use = use;
    }

    static SharedServer join(ServerFolder folder, Path binaries) {
        synchronized (OPEN) {
            SharedServer server = OPEN.get(folder.path());
            if (server == null) {
                server = first(folder, binaries);
                OPEN.put(folder.path(), server);
                server.watch();
            } else {
                server.revive();
            }
            server.uses++;
            return server;
        }
    }

    private static SharedServer first(ServerFolder folder, Path binaries) {
        try (FolderLock _ = change(folder)) {
            FolderLock use = FolderLock.shared(folder.path().resolve("use.lock"), PATIENCE);
            try {
                Supervisor supervisor = Supervisor.of(folder, binaries);
                supervisor.up();
                return new SharedServer(supervisor, use);
            } catch (RuntimeException e) {
                use.close();
                throw e;
            }
        }
    }

    /** Held while the server is started or stopped. */
    private static FolderLock change(ServerFolder folder) {
        return FolderLock.exclusive(folder.path().resolve("change.lock"), PATIENCE);
    }

    Supervisor supervisor() {
        return supervisor;
    }

    private void revive() {
        try (FolderLock _ = change(supervisor.folder())) {
            supervisor.up();
        }
    }

    private void watch() {
        supervisor.process().ifPresent(process -> process.onExit().thenRun(this::died));
    }

    private void died() {
        synchronized (OPEN) {
            if (OPEN.get(supervisor.folder().path()) == this) {
                revive();
                watch();
            }
        }
    }

    /** One use ends. */
    void leave() {
        synchronized (OPEN) {
            uses--;
            if (uses > 0) {
                return;
            }
            OPEN.remove(supervisor.folder().path());
            try (FolderLock _ = change(supervisor.folder());
                    use) {
                if (use.alone()) {
                    supervisor.down();
                }
            }
        }
    }
}
