package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A part of a file on its way out, with its length said before it; opened when it is written. */
final class PartEntity extends AbstractHttpEntity {
    private static final int BUFFER = 1 << 16;

    private final Body.PartOfFile part;

    private PartEntity(Body.PartOfFile part) {
        super(ContentType.parse(part.type()), null);
        this.part = part;
    }

    static PartEntity of(Body.PartOfFile part) {
        try {
            if (Files.isReadable(part.file()) && Files.size(part.file()) - part.from() >= part.length()) {
                return new PartEntity(part);
            }
        } catch (IOException e) {
            throw unreadable(part.file());
        }
        throw unreadable(part.file());
    }

    static StudioException unreadable(Path file) {
        return StudioException.failed(
                "outbound-file-unreadable",
                "The file " + file + " that is to be sent cannot be read.",
                "Check that it is there and that the studio's user may read it.");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = getContent()) {
            byte[] buffer = new byte[BUFFER];
            long left = part.length();
            while (left > 0) {
                int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (n < 0) {
                    throw new EOFException("the file became shorter");
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    /** From its first byte; whoever reads it ends it. */
    @Override
    public InputStream getContent() throws IOException {
        FileChannel channel = FileChannel.open(part.file(), StandardOpenOption.READ);
        channel.position(part.from());
        return Channels.newInputStream(channel);
    }

    @Override
    public long getContentLength() {
        return part.length();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open between two writings.
    }
}
