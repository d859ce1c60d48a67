package com.iafactory.studio.outbound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came back.
 *
 * @param headers names in lower case
 * @param bytes the body as it was sent, nothing unpacked; empty when it went to a file
 */
public record OutboundAnswer(int status, Map<String, List<String>> headers, byte[] bytes) {
    public OutboundAnswer {
        headers = Map.copyOf(headers);
        bytes = bytes.clone();
    }

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** The first of that name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As UTF-8; what is none becomes U+FFFD. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " with " + bytes.length + " bytes";
    }
}
