package com.iafactory.studio.provider;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bare samples (one channel, 16 bit, little endian), as some services answer them, made into a file that others can read. */
public final class PcmSound {
    private static final int HEADER = 44;

    private PcmSound() {}

    /** @param rate samples a second */
    public static byte[] wav(byte[] samples, int rate) {
        int whole = samples.length - samples.length % 2;
        return ByteBuffer.allocate(HEADER + whole)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER - 8 + whole)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(2 * rate)
                .putShort((short) 2)
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(whole)
                .put(samples, 0, whole)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
