package com.iafactory.studio.outbound;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is sent along. */
public sealed interface Body {
    /** Nothing. */
    record None() implements Body {}

    /** @param type for example {@code application/json} */
    record Bytes(String type, byte[] bytes) implements Body {
        public Bytes {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** A file, read while it is sent; it may be large. */
    record OfFile(String type, Path file) implements Body {}

    /**
     * A piece of a file, read while it is sent.
     *
     * @param from its first byte
     * @param length in bytes
     */
    record PartOfFile(String type, Path file, long from, long length) implements Body {
        public PartOfFile {
            if (from < 0 || length < 0) {
                throw new IllegalArgumentException("no part of a file: " + length + " from " + from);
            }
        }
    }

    static Body none() {
        return new None();
    }

    static Body json(String text) {
        return new Bytes("application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
