package com.iafactory.studio.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is told on a channel of the database, over one connection and one thread of its own. When the connection is lost it
 * makes another, and says that something may have been missed. Thread-safe.
 */
public final class Notifications {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    /** After so long without a word the connection is asked whether it still is one. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final DatabaseServer server;
    private final Duration patience;

    Notifications(DatabaseServer server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    /** Told on the listening thread: neither method may take long. */
    public interface Listener {
        void heard(String payload);

        /** Listening has begun, for the first time or anew. */
        void listening();
    }

    /** Ends with {@link #close()}. */
    public final class Listening implements AutoCloseable {
        private final String channel;
        private final Listener listener;
        private final Thread thread;
        private volatile boolean closed;
        private volatile @Nullable Connection connection;

        private Listening(String channel, Listener listener) {
            this.channel = channel;
            this.listener = listener;
            this.thread = Thread.ofPlatform().daemon().name("listen " + channel).unstarted(this::run);
        }

        private void run() {
            while (!closed) {
                try (Connection open = open()) {
                    connection = open;
                    try (Statement statement = open.createStatement()) {
                        statement.execute("LISTEN " + channel);
                        listener.listening();
                        hear(open.unwrap(PGConnection.class), statement);
                    }
                } catch (SQLException | RuntimeException e) {
                    if (!closed) {
                        LOG.info("not listening on {} for the moment: {}", channel, e.getMessage());
                        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                    }
                }
            }
        }

        private void hear(PGConnection told, Statement statement) throws SQLException {
            while (!closed) {
                PGNotification @Nullable [] heard = told.getNotifications((int) SILENCE.toMillis());
                if (heard == null || heard.length == 0) {
                    statement.execute("SELECT 1");
                    continue;
                }
                for (PGNotification one : heard) {
                    listener.heard(one.getParameter());
                }
            }
        }

        @Override
        public void close() {
            closed = true;
            Connection open = connection;
            if (open != null) {
                try {
                    open.abort(Runnable::run);
                } catch (SQLException e) {
                    LOG.debug("the listening connection is gone already", e);
                }
            }
            LockSupport.unpark(thread);
        }
    }

    /** @param channel lower-case letters and {@code _} */
    public Listening listen(String channel, Listener listener) {
        if (!channel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("no name of a channel: " + channel);
        }
        Listening listening = new Listening(channel, listener);
        listening.thread.start();
        return listening;
    }

    private Connection open() throws SQLException {
        Address address = server.address();
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", Long.toString(Math.max(1, patience.toSeconds())));
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "studio listens");
        return DriverManager.getConnection(address.url(), properties);
    }
}
