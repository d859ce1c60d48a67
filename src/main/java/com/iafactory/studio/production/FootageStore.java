package com.iafactory.studio.production;

import com.iafactory.studio.media.StudioException;
import java.nio.file.Path;

/** Where footage that was brought is kept. Thread-safe. */
@FunctionalInterface
public interface FootageStore {
    /** For productions that nobody brings anything to. */
    FootageStore NONE = (media, file) -> {
        throw missing();
    };

    /**
     * Fetches a file.
     *
     * @param media as {@link com.iafactory.studio.storyboard.ShotContent.Footage} names it
     * @throws StudioException code {@code footage-missing} when it is there no longer
     */
    void fetch(String media, Path file);

    static StudioException missing() {
        return new StudioException(
                StudioException.Kind.MISSING,
                "footage-missing",
                "The picture or clip chosen for a shot is there no longer.",
                "Upload it again, or choose another take for the shot.");
    }
}
