package com.iafactory.studio.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One use of the studio's own PostgreSQL. Closing it twice is closing it once; the last use to be closed, of all processes,
 * stops the server. Thread-safe.
 */
final class EmbeddedServer implements DatabaseServer {
    private final SharedServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(SharedServer server) {
        this.server = server;
    }

    /**
     * @param folder where its data lies
     * @param binaries where its programs are or will be unpacked
     */
    static EmbeddedServer open(Path folder, Path binaries) {
        return new EmbeddedServer(SharedServer.join(ServerFolder.at(folder), binaries));
    }

    @Override
    public Address address() {
        return server.supervisor().address();
    }

    /** As the superuser. */
    Address administration() {
        return server.supervisor().administration();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.leave();
        }
    }
}
