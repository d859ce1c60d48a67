package com.iafactory.studio.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Files on their way into a store. Names are unique in the folder whatever else writes there, also processes of other machines with
 * the same number; what a crash left is removed a day later, when nobody can be writing it any more.
 */
final class Staging {
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path folder;
    private final Clock clock;
    private final AtomicLong lastStamp = new AtomicLong(Long.MIN_VALUE);

    Staging(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Draft begin() throws IOException {
        Files.createDirectories(folder);
        while (true) {
            Path file = folder.resolve(ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet());
            try {
                return new Draft(
                        file, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), stamp());
            } catch (FileAlreadyExistsException e) {
                // A process of another machine has the same number: take the next name.
            }
        }
    }

    /** The time, in microseconds (what every file system keeps), and never the same twice. */
    private FileTime stamp() {
        long now = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, clock.instant());
        return FileTime.from(lastStamp.updateAndGet(last -> Math.max(now, last + 1)), TimeUnit.MICROSECONDS);
    }

    void removeAbandoned() throws IOException {
        Files.createDirectories(folder);
        FileTime before = FileTime.from(clock.instant().minus(ABANDONED));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try {
                    if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException e) {
                    // Published or removed meanwhile.
                }
            }
        }
    }

    /**
     * One file being written. Closing it removes it unless it was published.
     *
     * @param stamp the time of writing it will carry
     */
    record Draft(Path file, FileChannel channel, FileTime stamp) implements AutoCloseable {
        /** Syncs the file and gives it its name, then syncs the folders that are new. */
        void publish(Path place) throws IOException {
            channel.force(true);
            Files.setLastModifiedTime(file, stamp);
            while (true) {
                try {
                    Deque<Path> changed = makeFolders(place.resolveSibling(""));
                    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    syncFolders(List.copyOf(changed));
                    return;
                } catch (NoSuchFileException e) {
                    if (!Files.exists(file)) {
                        throw e;
                    }
                    // A folder on the way was emptied and removed under our hands: make it again.
                }
            }
        }

        /** The folder and those above it that had to be made, with the one they were made in. */
        private static Deque<Path> makeFolders(Path folder) throws IOException {
            Deque<Path> changed = new ArrayDeque<>(List.of(folder));
            while (!Files.isDirectory(changed.getLast())) {
                changed.addLast(changed.getLast().resolveSibling(""));
            }
            Files.createDirectories(folder);
            return changed;
        }

        private static void syncFolders(List<Path> folders) throws IOException {
            for (Path folder : folders) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                } catch (NoSuchFileException e) {
                    // Removed again meanwhile, with what lay in it.
                }
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(file);
        }
    }
}
