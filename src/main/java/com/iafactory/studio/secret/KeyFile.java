package com.iafactory.studio.secret;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the keys come from: {@code STUDIO_SECRET_KEY} (several separated by commas), else a file that is made at first use and
 * that only its owner may read. One key a line, the writing one first; lines that begin with # are remarks.
 */
public final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /** @throws StudioException when keys cannot be read, or others than the owner could read them too */
    public static KeyRing open(Map<String, String> environment, Path file) {
        String given = environment.getOrDefault("STUDIO_SECRET_KEY", "");
        if (!given.isBlank()) {
            return parse(Arrays.asList(given.split(",")));
        }
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            requirePrivate(file);
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw StudioException.failed(
                    "secret-key-unreadable",
                    "The key file " + file + " cannot be read or made: " + e.getMessage(),
                    "Give the studio's user the right to read it, or set STUDIO_SECRET_KEY.",
                    e);
        }
    }

    private static KeyRing parse(List<String> lines) {
        return new KeyRing(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(NamedKey::parse)
                .toList());
    }

    /** Written aside and linked to its name, so that of two studios starting at once both use the one key that got there. */
    private static void create(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "secret", ".key", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, NamedKey.draw("k1").written() + "\n", StandardCharsets.US_ASCII);
            try (var channel = java.nio.channels.FileChannel.open(draft, java.nio.file.StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; its key is the key.
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        Set<PosixFilePermission> others = EnumSet.copyOf(OTHERS);
        others.retainAll(Files.getPosixFilePermissions(file));
        if (!others.isEmpty()) {
            throw StudioException.refused(
                    "secret-key-exposed",
                    "Others than its owner may read or write the key file " + file + ".",
                    "Run: chmod 600 " + file);
        }
    }
}
