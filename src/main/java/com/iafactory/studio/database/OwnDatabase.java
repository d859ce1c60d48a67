package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database {@code studio} on the studio's own server, and the user of that name who owns it and nothing else. */
final class OwnDatabase {
    private OwnDatabase() {}

    static void ensure(Address administration, String password) {
        try (Connection connection = Probe.connect(administration);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = 'studio'")) {
                statement.execute(createRole(connection, password));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = 'studio'")) {
                statement.execute("CREATE DATABASE studio OWNER studio");
            }
        } catch (SQLException e) {
            throw StudioException.failed(
                    "database-not-prepared",
                    "The studio's own database cannot be prepared: " + e.getMessage(),
                    "Start again; if it happens each time, look into server.log of the database folder.",
                    e);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /** The statement takes no parameters, so the server itself puts the password into it. */
    private static String createRole(Connection connection, String password) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT format('CREATE ROLE studio LOGIN PASSWORD %L', ?)")) {
            statement.setString(1, password);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
