package com.iafactory.studio.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Something that one process of all does at a time, however long it takes: held on a connection of its own, outside of any
 * transaction. The server lets go of it when the process ends.
 */
public final class AdvisoryLock implements AutoCloseable {
    private final Connection connection;
    private final int number;

    private AdvisoryLock(Connection connection, int number) {
        this.connection = connection;
        this.number = number;
    }

    /**
     * Takes it, if nobody has it.
     *
     * @param number what is locked
     */
    public static Optional<AdvisoryLock> tryTake(DataSource source, int number) {
        try {
            Connection connection = source.getConnection();
            try {
                if (ask(connection, "SELECT pg_try_advisory_lock(?)", number)) {
                    return Optional.of(new AdvisoryLock(connection, number));
                }
                connection.close();
                return Optional.empty();
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database cannot be asked for a lock", e);
        }
    }

    private static boolean ask(Connection connection, String question, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (Connection mine = connection) {
            ask(mine, "SELECT pg_advisory_unlock(?)", number);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(
                    "the connection that held a lock is gone, and the lock with it", e);
        }
    }
}
