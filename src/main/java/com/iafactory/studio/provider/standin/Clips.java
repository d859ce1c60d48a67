package com.iafactory.studio.provider.standin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Clips for stand-ins that were given none: the JDK makes no films. */
public final class Clips {
    private static final int BOX = 8;

    private Clips() {}

    /** An MP4 file without a single picture: enough to be told by its first bytes, not to be played. */
    public static byte[] empty() {
        byte[] brands = "isom\0\0\2\0isommp42".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(2 * BOX + brands.length)
                .putInt(BOX + brands.length)
                .put("ftyp".getBytes(StandardCharsets.US_ASCII))
                .put(brands)
                .putInt(BOX)
                .put("mdat".getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
