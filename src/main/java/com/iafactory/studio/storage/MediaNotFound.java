package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;

/** There is nothing under a key. */
public final class MediaNotFound extends StudioException {
    private static final long serialVersionUID = 1L;

    public MediaNotFound(MediaKey key) {
        super(
                Kind.MISSING,
                "media-not-found",
                "There is no " + key + " in the media store.",
                "Check the name; it may have been removed with its project.");
    }
}
