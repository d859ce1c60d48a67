package com.iafactory.studio.database;

/** A server that is up. Closing it says that this process needs it no longer. */
public interface DatabaseServer extends AutoCloseable {
    Address address();

    @Override
    void close();

    /** The server the settings call for, started when it is the studio's own; one that is too old is refused. */
    static DatabaseServer open(DatabaseSettings settings) {
        return settings.external()
                .<DatabaseServer>map(ExternalServer::at)
                .orElseGet(() -> EmbeddedServer.open(settings.folder(), settings.binaries()));
    }
}
