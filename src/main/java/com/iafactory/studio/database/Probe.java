package com.iafactory.studio.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** One connection outside any pool, to see whether a server is there. */
final class Probe {
    private Probe() {}

    static Connection connect(Address address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("ApplicationName", "studio");
        return DriverManager.getConnection(address.url(), properties);
    }

    /** Whether {@code SELECT 1} is answered, by a server that knows this user's password. */
    static boolean answers(Address address) {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
