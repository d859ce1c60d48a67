package com.iafactory.studio.database;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock between processes, on a file. The system lets go of it when a process ends, however it ends. Within one process a
 * file is opened once at a time: closing any channel of it would drop the locks of all.
 */
final class FolderLock implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final FileChannel channel;
    private FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static FolderLock exclusive(Path file, Duration patience) {
        return take(file, false, patience);
    }

    static FolderLock shared(Path file, Duration patience) {
        return take(file, true, patience);
    }

    private static FolderLock take(Path file, boolean shared, Duration patience) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
                if (lock != null) {
                    return new FolderLock(channel, lock);
                }
                if (System.nanoTime() > deadline) {
                    channel.close();
                    throw StudioException.failed(
                            "database-folder-locked",
                            "Another process of the studio holds the database folder " + file.getParent() + ".",
                            "End that process, or give this one a folder of its own with STUDIO_HOME.");
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } catch (IOException e) {
            throw ServerFolder.failure("cannot be locked", file, e);
        }
    }

    /** Whether nobody else shares it; if so it is exclusive from now on. */
    boolean alone() {
        try {
            lock.release();
            Optional<FileLock> sole = Optional.ofNullable(channel.tryLock());
            sole.ifPresent(taken -> lock = taken);
            return sole.isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock file cannot be closed", e);
        }
    }
}
