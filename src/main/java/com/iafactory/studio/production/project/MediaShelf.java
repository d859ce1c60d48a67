package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What exists for a user, as the index says. What was found once is not asked for again while it lies here. Thread-safe. */
final class MediaShelf implements Shelf {
    private final MediaPieces pieces;
    private final UUID user;
    private final Map<Digest, Path> found = new ConcurrentHashMap<>();

    MediaShelf(MediaPieces pieces, UUID user) {
        this.pieces = pieces;
        this.user = user;
    }

    @Override
    public Optional<Path> find(Digest digest) {
        Path known = found.get(digest);
        if (known != null && Files.isDirectory(known)) {
            return Optional.of(known);
        }
        Optional<Path> place = pieces.find(user, digest);
        place.ifPresent(path -> found.put(digest, path));
        return place;
    }
}
