package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PostgreSQL's part of the folder: made under another name and renamed, and never opened by another major version. */
final class DataFolder {
    private DataFolder() {}

    static void requireVersion(ServerFolder folder) {
        Path version = folder.data().resolve("PG_VERSION");
        if (!Files.exists(folder.data())) {
            return;
        }
        String found = Files.exists(version) ? folder.read(version).strip() : "none";
        if (!found.equals(Integer.toString(Binaries.MAJOR))) {
            throw StudioException.refused(
                    "database-other-version",
                    "The data in " + folder.data() + " is of PostgreSQL " + found + "; this studio brings "
                            + Binaries.MAJOR + ".",
                    "Start the studio that made it and back it up, or give this one another folder with STUDIO_HOME.");
        }
    }

    static void discardHalf(ServerFolder folder) {
        try {
            Folders.delete(half(folder));
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be cleaned", folder.path(), e);
        }
    }

    static void keepHalf(ServerFolder folder) {
        Path half = half(folder);
        try {
            Files.writeString(
                    half.resolve("postgresql.conf"),
                    "\ninclude 'studio.conf'\n",
                    java.nio.file.StandardOpenOption.APPEND);
            Files.move(half, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be written", folder.path(), e);
        }
    }

    private static Path half(ServerFolder folder) {
        return folder.path().resolve("data.half");
    }
}
