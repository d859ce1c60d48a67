package com.iafactory.studio.take;

import com.iafactory.studio.database.TestDatabase;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Doors on a database, and a service that does as it is told. */
abstract class AtADoor {
    @TempDir
    Path folder;

    DoorStand stand;
    final ScriptedService service = new ScriptedService();

    /** One a class. */
    abstract TestDatabase database();

    @BeforeEach
    final void begin() {
        stand = new DoorStand(database(), folder);
    }

    @AfterEach
    final void end() {
        stand.close();
    }

    /** Sees to what was left, once. */
    int pursued() {
        return pursued("two");
    }

    int pursued(String machine) {
        return stand.door(machine)
                .pursuit(take -> Optional.of(new LeftJobs.Reached(service, stand.account())))
                .all();
    }

    /** Nobody alive has been at any take for so long. */
    void forgottenFor(String time) {
        database()
                .jdbc()
                .sql("UPDATE take SET alive_until = now() - :time::interval, sent_at = now() - :time::interval")
                .param("time", time)
                .update();
    }
}
