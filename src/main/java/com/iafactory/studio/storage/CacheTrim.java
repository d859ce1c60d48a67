package com.iafactory.studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes room among the pieces kept on this machine: the longest unused first. What another process may be using stays: while there is
 * one, nothing that was asked for within a day goes. A piece disappears at once and whole; who still reads it reads it to the end.
 */
public final class CacheTrim {
    private static final Duration IN_USE = Duration.ofDays(1);
    private static final Pattern PIECE = Pattern.compile("[0-9a-f]{64}");

    private final Path home;
    private final Clock clock;

    public CacheTrim(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * How much may be kept.
     *
     * @param bytes of all pieces together
     * @param unused longest time that nobody asked for a piece
     */
    public record Limits(long bytes, Duration unused) {
        public Limits {
            if (bytes < 0 || unused.isNegative()) {
                throw new IllegalArgumentException("nothing is smaller than nothing");
            }
        }
    }

    private record Kept(Path folder, Instant used, long bytes) {}

    /**
     * Removes what is beyond the limits.
     *
     * @param working whether this process itself makes films
     * @throws IOException when what is there cannot be read or removed
     */
    public Freed trim(Limits limits, boolean working, boolean onlyLook) throws IOException {
        Presence presence = Presence.in(home);
        Instant now = clock.instant();
        boolean shared = working || !presence.alone();
        List<Kept> pieces = pieces();
        long total = pieces.stream().mapToLong(Kept::bytes).sum();
        Freed freed = Freed.NOTHING;
        for (Kept piece : pieces) {
            boolean old = piece.used().isBefore(now.minus(limits.unused()));
            boolean inUse = shared && !piece.used().isBefore(now.minus(IN_USE));
            if (inUse || (!old && total - freed.bytes() <= limits.bytes())) {
                continue;
            }
            Path aside = home.resolve("staging").resolve(presence.name() + "-" + FolderStore.next());
            if (onlyLook || removed(piece, aside)) {
                freed = freed.plus(new Freed(1, piece.bytes()));
            }
        }
        return freed;
    }

    /** The longest unused first. */
    private List<Kept> pieces() throws IOException {
        List<Kept> pieces = new ArrayList<>();
        for (Path shelf : list(home.resolve("pieces"))) {
            if (!Files.isDirectory(shelf)) {
                continue;
            }
            for (Path piece : list(shelf)) {
                if (PIECE.matcher(piece.getFileName().toString()).matches()) {
                    pieces.add(new Kept(piece, Files.getLastModifiedTime(piece).toInstant(), Folders.bytes(piece)));
                }
            }
        }
        pieces.sort(Comparator.comparing(Kept::used).thenComparing(Kept::folder));
        return pieces;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** False when somebody asked for it meanwhile: then it is put back. */
    private static boolean removed(Kept piece, Path aside) throws IOException {
        Files.createDirectories(aside.resolveSibling(""));
        try {
            Files.move(piece.folder(), aside);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (Files.getLastModifiedTime(aside).toInstant().isAfter(piece.used()) && !Files.exists(piece.folder())) {
            Files.move(aside, piece.folder());
            return false;
        }
        Folders.delete(aside);
        return true;
    }
}
