package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.DiskFull;
import com.iafactory.studio.storage.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the jar they come in. */
final class Binaries {
    /** As in pom.xml; a newer jar is unpacked beside the older one. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    private Binaries() {}

    /** The folder that holds {@code bin}; the caller sees to it that no other process unpacks into the same place. */
    static Path unpacked(Path place) {
        Path folder = place.resolve("server-" + VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw StudioException.failed(
                        "database-not-for-this-machine",
                        "The studio brings no PostgreSQL for this system (" + archive + ").",
                        "Set STUDIO_DATABASE_URL to a PostgreSQL of your own.");
            }
            Path half = place.resolve("server-" + VERSION + ".half");
            Folders.delete(half);
            unpack(packed, Files.createDirectories(half));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw DiskFull.explain(e)
                    .orElseGet(() -> StudioException.failed(
                            "database-unpack-failed",
                            "The database programs cannot be unpacked under " + place + ": " + e.getMessage(),
                            "Check that this user may write there.",
                            e));
        }
    }

    static String archive(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = switch (machine) {
            case "aarch64", "arm64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            default -> machine;
        };
        return "postgres-" + os + "-" + processor + ".txz";
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0b001_000_000) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
