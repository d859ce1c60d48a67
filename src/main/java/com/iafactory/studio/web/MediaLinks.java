package com.iafactory.studio.web;

import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.SignedLinks;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** Links a browser can play: the store's own where it gives any, else the studio's, signed. */
final class MediaLinks {
    static final String PATH = "/media/";
    private static final Duration VALID = Duration.ofMinutes(55);

    private final MediaStore media;
    private final SignedLinks links;

    MediaLinks(MediaStore media, SignedLinks links) {
        this.media = media;
        this.links = links;
    }

    String to(UUID user, MediaKey key) {
        return media.link(key, VALID)
                .map(URI::toString)
                .orElseGet(() -> links.sign("GET", PATH + key.path(), user, VALID));
    }
}
