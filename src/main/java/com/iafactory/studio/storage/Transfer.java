package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Moves bytes between streams and files, and tells apart who failed: the source, or the disk. */
final class Transfer {
    private static final int BUFFER = 256 << 10;
    private static final AtomicLong COUNTER = new AtomicLong();

    private Transfer() {}

    /** Fills a new file with exactly that many bytes and leaves it open to be synced. */
    static void fill(FileChannel file, MediaKey key, long bytes, InputStream content) {
        ExactStream exact = new ExactStream(content, bytes);
        byte[] buffer = new byte[BUFFER];
        for (int count = read(exact, key, buffer); count >= 0; count = read(exact, key, buffer)) {
            append(file, buffer, count);
        }
        try {
            exact.expectEnd();
        } catch (IOException e) {
            throw new IncompleteMedia(key, e);
        }
    }

    /** @throws IOException when the store's stream breaks */
    static void toFile(OpenMedia open, Path file) throws IOException {
        Path partial = file.toAbsolutePath()
                .resolveSibling("." + file.getFileName() + "."
                        + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".part");
        try {
            write(open, partial);
            publish(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void write(OpenMedia open, Path partial) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (FileChannel channel = create(partial)) {
            InputStream content = new ExactStream(open.content(), open.length());
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                append(channel, buffer, count);
            }
        }
    }

    private static void append(FileChannel channel, byte[] buffer, int count) {
        ByteBuffer piece = ByteBuffer.wrap(buffer, 0, count);
        try {
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static FileChannel create(Path partial) {
        try {
            Files.createDirectories(partial.getParent());
            return FileChannel.open(partial, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static void publish(Path partial, Path file) {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static int read(InputStream content, MediaKey key, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new IncompleteMedia(key, e);
        }
    }

    static StudioException disk(IOException e) {
        return DiskFull.explain(e)
                .orElseGet(() -> StudioException.failed(
                        "store-failed",
                        "Writing to the disk failed: " + e.getMessage(),
                        "Check the disk under STUDIO_HOME and its rights; start again to go on where it stopped.",
                        e));
    }
}
