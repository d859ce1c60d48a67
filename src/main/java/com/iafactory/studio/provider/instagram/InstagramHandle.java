package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.publish.Handle;
import java.time.Instant;

/**
 * A container: a reel that nobody sees yet.
 *
 * @param opened when, by our clock
 */
record InstagramHandle(Instant opened, String container) {
    static InstagramHandle of(Handle handle) {
        String[] parts = handle.value().split(" ", 2);
        return new InstagramHandle(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]);
    }

    Handle sealed() {
        return new Handle(opened.getEpochSecond() + " " + container);
    }
}
