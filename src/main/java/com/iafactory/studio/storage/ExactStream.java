package com.iafactory.studio.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Gives exactly so many bytes of another stream: ends there, and fails when the other ends sooner. Not thread-safe. */
public final class ExactStream extends InputStream {
    private final InputStream source;
    private final long length;
    private long given;

    public ExactStream(InputStream source, long length) {
        this.source = source;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, buffer.length);
        if (wanted == 0) {
            return 0;
        }
        if (given == length) {
            return -1;
        }
        int count = source.read(buffer, offset, (int) Math.min(wanted, length - given));
        if (count < 0) {
            throw new EOFException("it ended after " + given + " of " + length + " bytes");
        }
        given += count;
        return count;
    }

    /** @throws IOException when the other stream has more than it should */
    public void expectEnd() throws IOException {
        if (source.read() >= 0) {
            throw new IOException("it has more than the " + length + " bytes announced");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
