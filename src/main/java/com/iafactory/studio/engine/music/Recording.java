package com.iafactory.studio.engine.music;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Raw samples on their way to a WAV file of an exact length: levelled, cut or filled up, faded at the very end. */
final class Recording {
    static final int RATE = 48_000;
    private static final int FRAME = 4;
    private static final int BLOCK = 1 << 16;
    /** -3 dBFS: full, with room for the mix. */
    private static final double PEAK = 0.708 * Short.MAX_VALUE;
    /** Frames of the fade that makes sure of silence at the end. */
    private static final int FADE = RATE * 7 / 10;

    private Recording() {}

    /** The greatest sample, 0 to 32768. */
    static int peak(Path raw) throws IOException {
        int peak = 0;
        byte[] bytes = new byte[BLOCK];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw))) {
            for (int n = in.readNBytes(bytes, 0, BLOCK); n > 0; n = in.readNBytes(bytes, 0, BLOCK)) {
                for (int i = 0; i + 1 < n; i += 2) {
                    peak = Math.max(peak, Math.abs(sample(bytes, i)));
                }
            }
        }
        return peak;
    }

    static void write(Path raw, int peak, long frames, Path wav) throws IOException {
        double gain = PEAK / Math.max(1, peak);
        byte[] bytes = new byte[BLOCK];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(wav))) {
            out.write(header(frames));
            for (long frame = 0; frame < frames; ) {
                int wanted = (int) Math.min(BLOCK / FRAME, frames - frame);
                int read = in.readNBytes(bytes, 0, wanted * FRAME);
                for (int i = 0; i < wanted * FRAME; i += 2) {
                    double sample = i + 1 < read ? sample(bytes, i) * gain * fade(frames - frame - i / FRAME) : 0;
                    int rounded = (int) Math.rint(sample);
                    bytes[i] = (byte) rounded;
                    bytes[i + 1] = (byte) (rounded >> 8);
                }
                out.write(bytes, 0, wanted * FRAME);
                frame += wanted;
            }
        }
    }

    private static double fade(long left) {
        return left >= FADE ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * left / FADE);
    }

    private static int sample(byte[] bytes, int at) {
        return (short) ((bytes[at] & 255) | (bytes[at + 1] << 8));
    }

    private static byte[] header(long frames) {
        int size = Math.toIntExact(frames * FRAME);
        return ByteBuffer.allocate(44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + size)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(RATE)
                .putInt(RATE * FRAME)
                .putShort((short) FRAME)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .array();
    }
}
