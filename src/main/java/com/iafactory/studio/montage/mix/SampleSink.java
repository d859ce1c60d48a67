package com.iafactory.studio.montage.mix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes samples as 32 bit floats, little endian, the way FFmpeg reads them from a pipe. Not thread-safe. */
final class SampleSink {
    private final OutputStream out;
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    SampleSink(OutputStream out) {
        this.out = out;
    }

    void write(float[] samples, int count) throws IOException {
        if (buffer.capacity() < count * Float.BYTES) {
            buffer = ByteBuffer.allocate(count * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        }
        buffer.clear();
        buffer.asFloatBuffer().put(samples, 0, count);
        out.write(buffer.array(), 0, count * Float.BYTES);
    }
}
