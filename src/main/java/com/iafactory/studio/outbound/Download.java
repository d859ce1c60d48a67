package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A body on its way to a file: under another name until it is whole. */
final class Download implements Exchange.Sink, AutoCloseable {
    private static final long MOST_OF_AN_ERROR = 1 << 16;

    private final Path file;
    private final Path draft;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();

    Download(Path file) {
        this.file = file;
        try {
            this.draft = Files.createTempFile(file.toAbsolutePath().getParent(), "download", ".part");
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public OutputStream open(int status) {
        if (status < 200 || status >= 300) {
            memory = new ByteArrayOutputStream();
            return memory;
        }
        try {
            return new Disk(Files.newOutputStream(draft));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public Limits limits(int status, Limits asked) {
        return status < 200 || status >= 300 ? asked.beginning(Math.min(asked.bytes(), MOST_OF_AN_ERROR)) : asked;
    }

    OutboundAnswer finish(OutboundAnswer head) {
        if (!head.successful()) {
            return new OutboundAnswer(head.status(), head.headers(), memory.toByteArray());
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        return head;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw unwritable(draft, e);
        }
    }

    /** A full disk is no fault of the other side. */
    private final class Disk extends FilterOutputStream {
        Disk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                throw unwritable(file, e);
            }
        }
    }

    private static StudioException unwritable(Path file, IOException cause) {
        return StudioException.failed(
                "outbound-file-unwritable",
                "What was fetched cannot be written to " + file + ".",
                "Make room, or give the studio's user the right to write there.",
                cause);
    }
}
