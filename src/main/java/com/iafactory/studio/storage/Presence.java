package com.iafactory.studio.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * That this process is at work in a studio's home: a file of its name in {@code processes}, locked as long as it lives. The system
 * lets go of the lock however the process ends, so nobody is taken for dead, or for alive, by the number of a process, which two
 * containers on one volume, or a restart, may use twice. Thread-safe.
 */
public final class Presence {
    /** By real path of the home: locks belong to a process, and closing any channel of a file would drop them. */
    private static final Map<Path, Presence> HERE = new HashMap<>();

    private final Path folder;
    private final String name;
    private final FileChannel channel;

    private Presence(Path folder, String name, FileChannel channel) {
        this.folder = folder;
        this.name = name;
        this.channel = channel;
    }

    /** Of this process; the same each time. */
    public static Presence in(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("processes")).toRealPath();
        synchronized (HERE) {
            Presence known = HERE.get(folder);
            if (known == null || !Files.exists(folder.resolve(known.name))) {
                known = enter(folder);
                HERE.put(folder, known);
            }
            return known;
        }
    }

    private static Presence enter(Path folder) throws IOException {
        ProcessHandle process = ProcessHandle.current();
        long started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        for (int count = 1; ; count++) {
            String name = process.pid() + "-" + started + "-" + count;
            try {
                FileChannel channel =
                        FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (channel.tryLock() != null && Files.exists(folder.resolve(name))) {
                    return new Presence(folder, name, channel);
                }
                // Taken for dead and removed before it was locked.
                channel.close();
            } catch (FileAlreadyExistsException e) {
                // Of a process with the same numbers, for example in another container.
            }
        }
    }

    /** Unique among all processes that are, or left something, in this home. */
    public String name() {
        return name;
    }

    /** Whether the process of that name may still be at work; where locks cannot be asked about, it may. */
    boolean lives(String other) {
        synchronized (HERE) {
            return HERE.values().stream().anyMatch(here -> here.isOpen(other)) || locked(other, false);
        }
    }

    /** Whether no other process is at work here. */
    boolean alone() throws IOException {
        return others().stream().noneMatch(other -> locked(other, false));
    }

    /** Their files of locks go. */
    void forgetTheDead() throws IOException {
        others().forEach(other -> locked(other, true));
    }

    private List<String> others() throws IOException {
        synchronized (HERE) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(other -> !other.equals(name))
                        .toList();
            }
        }
    }

    private boolean isOpen(String other) {
        return name.equals(other) && channel.isOpen();
    }

    private boolean locked(String other, boolean remove) {
        Path file = folder.resolve(other);
        try (FileChannel theirs = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (theirs.tryLock() == null) {
                return true;
            }
            if (remove) {
                Files.deleteIfExists(file);
            }
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }
}
