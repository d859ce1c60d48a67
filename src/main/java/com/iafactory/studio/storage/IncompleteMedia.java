package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;

/** What was to be kept did not come whole: its stream broke, or had fewer or more bytes than announced. Nothing was kept. */
public final class IncompleteMedia extends StudioException {
    private static final long serialVersionUID = 1L;

    public IncompleteMedia(MediaKey key, IOException cause) {
        super(
                Kind.FAILED,
                "media-incomplete",
                "What was to be kept as " + key + " did not come whole: " + cause.getMessage() + ". Nothing was kept.",
                "Send it again.",
                cause);
    }
}
