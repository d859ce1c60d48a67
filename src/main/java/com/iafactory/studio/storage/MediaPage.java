package com.iafactory.studio.storage;

import java.util.List;
import java.util.Optional;

/**
 * A page of a listing, in the order of keys.
 *
 * @param more whether there is a page after it
 */
public record MediaPage(List<StoredMedia> media, boolean more) {
    public MediaPage {
        media = List.copyOf(media);
    }

    /** Where the next page goes on; empty on the last. */
    public Optional<MediaKey> next() {
        return more ? Optional.of(media.getLast().key()) : Optional.empty();
    }
}
