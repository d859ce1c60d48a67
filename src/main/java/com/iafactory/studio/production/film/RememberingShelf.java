package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Shelf;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Does not look twice for what it has found: pieces never change and are not taken away during a run. Thread-safe. */
final class RememberingShelf implements Shelf {
    private final Shelf source;
    private final Map<Digest, Path> found = new ConcurrentHashMap<>();

    RememberingShelf(Shelf source) {
        this.source = source;
    }

    @Override
    public Optional<Path> find(Digest digest) {
        Path known = found.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Path> place = source.find(digest);
        place.ifPresent(path -> found.put(digest, path));
        return place;
    }
}
