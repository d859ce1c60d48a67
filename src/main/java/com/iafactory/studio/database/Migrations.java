package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the shape this version needs. Several processes may do so at once: the migration tool takes a lock in
 * the database, and the later ones find nothing to do.
 */
final class Migrations {
    private Migrations() {}

    static void run(DataSource source) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                // Rooms are built side by side; their migrations bear the times they were written at.
                .outOfOrder(true)
                .connectRetries(3)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw StudioException.failed(
                    "database-not-migrated",
                    "The database cannot be brought to this version: " + firstLine(e),
                    "Nothing was changed by the step that failed. Restore a backup if an older version of the studio is to go on.",
                    e);
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
