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
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A piece store on a file system: {@code pieces/<first two digits>/<digest>/} for what is finished, {@code staging/<process>-<n>/}
 * for what is being made. Staged folders of processes that no longer run are removed when a store is opened. A folder's time is when
 * its piece was last asked for.
 */
public final class FolderStore implements PieceStore {
    /** How exactly it is kept when a piece was asked for. */
    private static final Duration TOUCH = Duration.ofMinutes(10);

    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path pieces;
    private final Path staging;
    private final Clock clock;
    private final Presence presence;

    private FolderStore(Path home, Clock clock, Presence presence) {
        this.clock = clock;
        this.presence = presence;
        this.pieces = home.resolve("pieces");
        this.staging = home.resolve("staging");
    }

    /**
     * Opens the store under a folder, which is created when needed.
     *
     * @throws StudioException kind FAILED when the folder cannot be written
     */
    public static FolderStore open(Path home, Clock clock) {
        check(home);
        try {
            FolderStore store = new FolderStore(home, clock, Presence.in(home));
            new Leavings(home, clock).remove(false);
            return store;
        } catch (IOException e) {
            throw notWritable(home, e);
        }
    }

    /**
     * Makes the folders of a store, if need be.
     *
     * @throws StudioException kind FAILED when they cannot be made
     */
    public static void check(Path home) {
        try {
            Files.createDirectories(home.resolve("pieces"));
            Files.createDirectories(home.resolve("staging"));
        } catch (IOException e) {
            throw notWritable(home, e);
        }
    }

    static StudioException notWritable(Path home, IOException e) {
        return StudioException.failed(
                "store-not-writable",
                "The studio's folder " + home + " cannot be written: " + e.getMessage(),
                "Set STUDIO_HOME to a folder that you may write.",
                e);
    }

    @Override
    public Optional<Path> find(Digest digest) {
        Path folder = place(digest);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        touch(folder);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    private void touch(Path folder) {
        Instant now = clock.instant();
        try {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(TOUCH))) {
                Files.setLastModifiedTime(folder, FileTime.from(now));
            }
        } catch (IOException e) {
            // Read-only, or just gone: then it is found by nobody, or made again.
            return;
        }
    }

    /** A number no other staged folder of this process has. */
    static long next() {
        return COUNTER.incrementAndGet();
    }

    @Override
    public Path stage(Digest digest) {
        Path folder = staging.resolve(presence.name() + "-" + next());
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
