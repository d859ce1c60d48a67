package com.iafactory.studio.upload;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;

/** What an upload is, and how much of it there may be. */
public enum UploadKind {
    PICTURE(50L << 20, Duration.ZERO),
    AUDIO(500L << 20, Duration.ofHours(2)),
    CLIP(2L << 30, Duration.ofMinutes(30));

    private final long bytes;
    private final Duration longest;

    UploadKind(long bytes, Duration longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** The most bytes that are taken in. */
    long bytes() {
        return bytes;
    }

    /** Of pictures nothing. */
    Duration longest() {
        return longest;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
