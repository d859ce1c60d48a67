package com.iafactory.studio.production;

import com.iafactory.studio.media.Digest;
import java.nio.file.Path;
import java.util.Optional;

/** What exists. */
@FunctionalInterface
public interface Shelf {
    Optional<Path> find(Digest digest);

    /** The folder of a piece that is known to exist. */
    default Path get(Digest digest) {
        return find(digest)
                .orElseThrow(
                        () -> new IllegalStateException("piece " + digest.brief() + " was promised and is not there"));
    }
}
