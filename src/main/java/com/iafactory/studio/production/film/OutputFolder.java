package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.DiskFull;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a production is handed over. Files appear whole or not at all; a file that is already right is left alone. Folders that
 * this run made and left empty are taken away again.
 */
final class OutputFolder {
    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws StudioException kind FAILED when it cannot be written */
    static OutputFolder open(Path folder) {
        OutputFolder output = new OutputFolder(folder);
        try {
            output.create(folder);
            Path probe = Files.createTempFile(folder, ".studio", ".tmp");
            Files.delete(probe);
            return output;
        } catch (IOException e) {
            output.removeWhatIsEmpty();
            throw DiskFull.explain(e)
                    .orElseGet(() -> StudioException.failed(
                            "output-not-writable",
                            "The output folder " + folder + " cannot be written: " + reason(e),
                            "Choose another with --out DIR.",
                            e));
        }
    }

    /** Copies a file here under a relative path, unless the same bytes are there. */
    void put(String path, Path file) throws IOException {
        Path target = folder.resolve(path);
        if (Files.isRegularFile(target)
                && Files.size(target) == Files.size(file)
                && digest(target).equals(digest(file))) {
            return;
        }
        replace(target, temporary -> Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Writes a text here under a relative path, unless the same text is there. */
    void put(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path target = folder.resolve(path);
        if (Files.isRegularFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        replace(target, temporary -> Files.write(temporary, bytes));
    }

    /** A file that an earlier run left here. */
    Optional<Path> find(String path) {
        return Optional.of(folder.resolve(path)).filter(Files::isRegularFile);
    }

    /** Removes a file when its content is still this; true when it did. */
    boolean removeUnchanged(String path, Digest content) throws IOException {
        Optional<Path> file = find(path);
        return file.isPresent() && digest(file.get()).equals(content) && remove(path);
    }

    /** Removes a file of ours; true when it was there and is gone. Paths of a report are checked: they may not lead out. */
    boolean remove(String path) {
        Path file = folder.resolve(path).normalize();
        try {
            return file.startsWith(folder.normalize()) && Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, which harms nothing.
            return false;
        }
    }

    /** Takes away the folders made by {@link #open} that nothing was put in. */
    void removeWhatIsEmpty() {
        while (!made.isEmpty()) {
            try {
                Files.deleteIfExists(made.pop());
            } catch (IOException e) {
                // Not empty: something was handed over, so it stays.
                return;
            }
        }
    }

    static Digest digest(Path file) throws IOException {
        MessageDigest sha = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
        }
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    private void replace(Path target, Writer writer) throws IOException {
        create(target.resolve("..").normalize());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            writer.write(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void create(Path wanted) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = wanted; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
        if (!Files.isDirectory(wanted)) {
            throw new IOException("it is not a folder");
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.AccessDeniedException denied -> "access denied to " + denied.getFile();
            case java.nio.file.FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    @FunctionalInterface
    private interface Writer {
        void write(Path file) throws IOException;
    }
}
