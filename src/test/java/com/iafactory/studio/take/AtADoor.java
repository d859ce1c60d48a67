package com.iafactory.studio.take;

import com.iafactory.studio.database.TestDatabase;
import java.nio.file.Path;
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
}
