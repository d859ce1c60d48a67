package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A server that somebody else runs. */
record ExternalServer(Address address) implements DatabaseServer {
    /** Oldest version with everything the rooms' SQL uses, and the oldest that still gets corrections in 2026. */
    private static final int OLDEST = 14;

    static ExternalServer at(Address address) {
        try (Connection connection = Probe.connect(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version_num")) {
            row.next();
            accept(row.getInt(1) / 10_000, address);
        } catch (SQLException e) {
            throw unreachable(address, e);
        }
        return new ExternalServer(address);
    }

    static void accept(int major, Address address) {
        if (major < OLDEST) {
            throw StudioException.refused(
                    "database-too-old",
                    "The database at " + address.place() + " is PostgreSQL " + major + "; the studio needs " + OLDEST
                            + " or newer.",
                    "Upgrade that server, or unset STUDIO_DATABASE_URL to use the one that comes with the studio.");
        }
    }

    private static StudioException unreachable(Address address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String why = switch (state) {
            case "28P01", "28000" -> "refuses this user or password";
            case "3D000" -> "has no such database";
            case "53300" -> "has no connection left";
            case "57P03" -> "is starting or stopping";
            default -> "does not answer";
        };
        return StudioException.failed(
                "database-unreachable",
                "The database at " + address.place() + " " + why + ".",
                "Check STUDIO_DATABASE_URL, STUDIO_DATABASE_USER and STUDIO_DATABASE_PASSWORD, and that the server runs.",
                e);
    }

    @Override
    public void close() {
        // It was there before and stays.
    }
}
