package com.iafactory.studio.provider.openai;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What kind of picture a file is, by how it begins; what a server says of it is not asked. */
final class PictureKind {
    static final int FIRST_BYTES = 12;

    private PictureKind() {}

    /** The ending of its name. */
    static Optional<String> of(byte[] bytes) {
        if (bytes.length < FIRST_BYTES) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, FIRST_BYTES, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n")) {
            return Optional.of("png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("jpg");
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? Optional.of("webp") : Optional.empty();
    }
}
