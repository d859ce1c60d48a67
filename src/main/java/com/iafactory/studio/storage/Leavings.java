package com.iafactory.studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes that died left half made: pieces in {@code staging}, and their folders in {@code scratch}. */
public final class Leavings {
    /** Named by the process that made it, and by which of its pieces it is. */
    private static final Pattern OWNED = Pattern.compile("(\\d+-\\d+-\\d+)(?:-\\d+)?");

    /** As versions before this one named them; whose they are cannot be told, so they go when they are a day old. */
    private static final Pattern NAMELESS =
            Pattern.compile("\\d{1,18}-\\d+|(?:upload|delivery|preview|sound)\\d+|incoming\\d+\\.part");

    private static final Duration SURELY_DEAD = Duration.ofDays(1);

    private final Path home;
    private final Clock clock;

    public Leavings(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** A folder of this process for files on their way; goes when the process is dead. */
    public static Path scratch(Path home) {
        FolderStore.check(home);
        try {
            return home.resolve("scratch").resolve(Presence.in(home).name());
        } catch (IOException e) {
            throw FolderStore.notWritable(home, e);
        }
    }

    /** @throws IOException when what is there cannot be read or removed */
    public Freed remove(boolean onlyLook) throws IOException {
        Presence presence = Presence.in(home);
        Freed freed = Freed.NOTHING;
        for (Path left : left(presence)) {
            freed = freed.plus(new Freed(1, Folders.bytes(left)));
            if (!onlyLook) {
                Folders.delete(left);
            }
        }
        if (!onlyLook) {
            presence.forgetTheDead();
        }
        return freed;
    }

    private List<Path> left(Presence presence) throws IOException {
        List<Path> left = new ArrayList<>();
        for (String place : List.of("staging", "scratch")) {
            try (Stream<Path> entries = Files.list(home.resolve(place))) {
                for (Path entry : entries.toList()) {
                    if (isLeft(presence, entry)) {
                        left.add(entry);
                    }
                }
            } catch (NoSuchFileException e) {
                // Nothing was ever made here.
            }
        }
        return left;
    }

    private boolean isLeft(Presence presence, Path entry) throws IOException {
        String name = entry.getFileName().toString();
        Matcher owned = OWNED.matcher(name);
        if (owned.matches()) {
            return !presence.lives(owned.group(1));
        }
        try {
            return NAMELESS.matcher(name).matches()
                    && Files.getLastModifiedTime(entry)
                            .toInstant()
                            .isBefore(clock.instant().minus(SURELY_DEAD));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
