package com.iafactory.studio.storage;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece store on a file system: {@code pieces/<first two digits>/<digest>/} for what is finished, {@code staging/<process>-<n>/}
 * for what is being made. Staged folders of processes that no longer run are removed when a store is opened.
 */
public final class FolderStore implements PieceStore {
    /** The process that makes it, and which of its pieces it is. */
    private static final Pattern STAGED = Pattern.compile("(\\d{1,18})-\\d+");

    private final Path pieces;
    private final Path staging;
    private final AtomicLong counter = new AtomicLong();

    private FolderStore(Path home) {
        this.pieces = home.resolve("pieces");
        this.staging = home.resolve("staging");
    }

    /**
     * Opens the store under a folder, which is created when needed.
     *
     * @throws StudioException kind FAILED when the folder cannot be written
     */
    public static FolderStore open(Path home) {
        FolderStore store = new FolderStore(home);
        try {
            Files.createDirectories(store.pieces);
            Files.createDirectories(store.staging);
            store.removeAbandoned();
            return store;
        } catch (IOException e) {
            throw StudioException.failed(
                    "store-not-writable",
                    "The studio's folder " + home + " cannot be written: " + e.getMessage(),
                    "Set STUDIO_HOME to a folder that you may write.",
                    e);
        }
    }

    @Override
    public Optional<Path> find(Digest digest) {
        Path folder = place(digest);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    @Override
    public Path stage(Digest digest) {
        Path folder = staging.resolve(ProcessHandle.current().pid() + "-" + counter.incrementAndGet());
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure("staging", e);
        }
    }

    @Override
    public Path keep(Digest digest, Path staged) {
        Path place = place(digest);
        try {
            syncAll(staged);
            Files.createDirectories(shelf(digest));
            try {
                Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
                sync(shelf(digest));
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                if (!Files.isDirectory(place)) {
                    throw e;
                }
                drop(staged);
            }
            return place;
        } catch (IOException e) {
            throw failure("keeping", e);
        }
    }

    @Override
    public void drop(Path staged) {
        try {
            Folders.delete(staged);
        } catch (IOException | UncheckedIOException e) {
            // What cannot be removed now is removed as abandoned when a later process opens the store.
            return;
        }
    }

    private Path place(Digest digest) {
        return shelf(digest).resolve(digest.hex());
    }

    private Path shelf(Digest digest) {
        return pieces.resolve(digest.hex().substring(0, 2));
    }

    private void removeAbandoned() throws IOException {
        try (Stream<Path> folders = Files.list(staging)) {
            for (Path folder : folders.toList()) {
                Matcher name = STAGED.matcher(folder.getFileName().toString());
                if (!name.matches()) {
                    // Not the studio's: a file manager's note, a lost+found.
                    continue;
                }
                long owner = Long.parseLong(name.group(1));
                boolean alive =
                        ProcessHandle.of(owner).map(ProcessHandle::isAlive).orElse(false);
                if (!alive || owner == ProcessHandle.current().pid()) {
                    drop(folder);
                }
            }
        }
    }

    private static void syncAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                sync(file);
            }
        }
    }

    /** Directories can be synced too on the systems the studio runs on. */
    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static StudioException failure(String what, IOException e) {
        return DiskFull.explain(e)
                .orElseGet(() -> StudioException.failed(
                        "store-failed",
                        "The media store failed while " + what + " a piece: " + e.getMessage(),
                        "Check the disk under STUDIO_HOME; start again to go on where it stopped.",
                        e));
    }
}
