package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import com.iafactory.studio.storage.DiskFull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * The folder of the studio's own server: {@code data} is PostgreSQL's, beside it lie {@code password} (readable by its owner
 * only), {@code port}, {@code server.log} and the two files that are locked.
 *
 * @param path absolute
 */
record ServerFolder(Path path) {
    static ServerFolder at(Path path) {
        try {
            Files.createDirectories(path);
            return new ServerFolder(path.toRealPath());
        } catch (IOException e) {
            throw failure("cannot be made", path, e);
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** Where the password lies; made at the first call. */
    Path passwordFile() {
        Path file = path.resolve("password");
        if (!Files.exists(file)) {
            write(file, Secrets.word());
        }
        return file;
    }

    String password() {
        return read(passwordFile()).strip();
    }

    Optional<Integer> port() {
        Path file = path.resolve("port");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = read(file).strip();
        return text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    void remember(int port) {
        write(path.resolve("port"), Integer.toString(port));
    }

    /** The process named in {@code postmaster.pid}. */
    Optional<Long> postmaster() {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = read(file).lines().toList();
        return lines.isEmpty() || !lines.getFirst().matches("\\d{1,18}")
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.getFirst()));
    }

    void forgetPostmaster() {
        try {
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw failure("cannot be cleaned", path, e);
        }
    }

    /** The last lines of the server's log, for a person to read. */
    String lastWords() {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = read(log()).lines().toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 2), lines.size()));
    }

    /** Readable by the owner from its first byte, complete when it is there. */
    void write(Path file, String text) {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, text + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new UncheckedIOException("a rename within one folder is atomic", e);
        } catch (IOException e) {
            throw failure("cannot be written", path, e);
        }
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw failure("cannot be read", path, e);
        }
    }

    static StudioException failure(String what, Path path, IOException e) {
        return DiskFull.explain(e)
                .orElseGet(() -> StudioException.failed(
                        "database-folder-unusable",
                        "The database folder " + path + " " + what + ".",
                        "Check that it belongs to the user who runs the studio, or set STUDIO_HOME to another folder.",
                        e));
    }
}
