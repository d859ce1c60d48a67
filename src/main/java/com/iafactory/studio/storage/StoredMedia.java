package com.iafactory.studio.storage;

import java.time.Instant;

/**
 * What is known of an object without reading it.
 *
 * @param bytes its size
 * @param etag changes whenever the object is written again; without quotation marks, opaque
 * @param modified when it was written
 */
public record StoredMedia(MediaKey key, long bytes, String etag, Instant modified) {
    public StoredMedia {
        if (bytes < 0 || etag.isEmpty()) {
            throw new IllegalArgumentException("an object has a size and an etag: " + key);
        }
    }

    public ContentType type() {
        return key.type();
    }
}
