package com.iafactory.studio.database;

/**
 * The settings of the studio's own server: reachable from this machine only, nothing traded for speed that a power cut could
 * take away, and small: it shares the machine with renders, and the system's cache does what a large buffer would.
 */
final class ServerSettings {
    private static final String TEXT = """
            # Written by the studio at every start.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 60
            shared_buffers = 32MB
            work_mem = 4MB
            maintenance_work_mem = 32MB
            max_wal_size = 256MB
            min_wal_size = 64MB
            wal_level = minimal
            max_wal_senders = 0
            max_worker_processes = 2
            max_parallel_workers = 0
            max_parallel_workers_per_gather = 0
            max_logical_replication_workers = 0
            autovacuum_max_workers = 2
            io_method = sync
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            # Statements hold what users wrote: they stay out of the log.
            log_min_messages = log
            log_min_error_statement = panic
            log_checkpoints = off
            """;

    private ServerSettings() {}

    static void write(ServerFolder folder, int port) {
        folder.write(folder.data().resolve("studio.conf"), TEXT + "port = " + port + "\n");
    }
}
