package com.iafactory.studio.montage;

import java.nio.file.Path;

/** Where the files of footage lie. Thread-safe. */
@FunctionalInterface
public interface FootageSource {
    /** For films that are drawn throughout. */
    FootageSource NONE = media -> {
        throw new IllegalStateException("footage " + media + " was not brought");
    };

    /** @param media as {@link com.iafactory.studio.storyboard.ShotContent.Footage} names it */
    Path file(String media);
}
