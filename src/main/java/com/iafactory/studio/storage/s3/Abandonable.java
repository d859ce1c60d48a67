package com.iafactory.studio.storage.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** An answer that, closed before its end, drops its connection instead of reading on to the end. Not thread-safe. */
final class Abandonable extends FilterInputStream {
    private final ResponseInputStream<?> answer;
    private long left;

    Abandonable(ResponseInputStream<?> answer, long length) {
        super(answer);
        this.answer = answer;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        left -= one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int count = super.read(buffer, offset, wanted);
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            answer.abort();
        } else {
            super.close();
        }
    }
}
