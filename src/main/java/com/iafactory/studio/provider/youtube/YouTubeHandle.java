package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.publish.Handle;
import java.time.Instant;

/**
 * An upload: the address of its session, which is all it takes to go on.
 *
 * @param opened when, by our clock
 */
record YouTubeHandle(Instant opened, String session) {
    static YouTubeHandle of(Handle handle) {
        String[] parts = handle.value().split(" ", 2);
        return new YouTubeHandle(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]);
    }

    Handle sealed() {
        return new Handle(opened.getEpochSecond() + " " + session);
    }

    @Override
    public String toString() {
        return "YouTubeHandle[" + opened + "]";
    }
}
