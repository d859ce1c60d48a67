package com.iafactory.studio.storage;

import com.iafactory.studio.media.Digest;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where finished pieces lie: one folder of files a digest. What is found is complete; what is not complete is not found.
 * Thread-safe, and safe for several processes on one folder.
 */
public interface PieceStore {
    /** The folder of a finished piece. Its files are read-only by convention. */
    Optional<Path> find(Digest digest);

    default boolean has(Digest digest) {
        return find(digest).isPresent();
    }

    /** An empty folder to make a piece in; it is found by nobody until it is kept. */
    Path stage(Digest digest);

    /**
     * Makes a staged folder the piece of that digest: synced, then renamed. When another maker was faster, its result stays and
     * this one is dropped.
     *
     * @return where the piece lies
     */
    Path keep(Digest digest, Path staged);

    /** Removes a staged folder that came to nothing. */
    void drop(Path staged);
}
