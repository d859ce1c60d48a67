package com.iafactory.studio.production.project;

import com.iafactory.studio.storage.MediaKey;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the place of an object says of it.
 *
 * @param digest of the piece whose file it is; empty for others
 * @param preview whether it shows a film that is being made
 */
record ProjectFile(UUID project, Optional<String> digest, boolean preview) {
    private static final Pattern PLACE = Pattern.compile("users/[^/]+/projects/([^/]+)/(.+)");
    /** The folder of a piece is named by its digest. */
    private static final Pattern PIECE = Pattern.compile(".*/([0-9a-f]{64})/[^/]+");

    /** Empty when it belongs to no project. */
    static Optional<ProjectFile> of(MediaKey key) {
        Matcher place = PLACE.matcher(key.path());
        if (!place.matches()) {
            return Optional.empty();
        }
        Matcher piece = PIECE.matcher("/" + place.group(2));
        return Optional.of(new ProjectFile(
                UUID.fromString(place.group(1)),
                piece.matches() ? Optional.of(piece.group(1)) : Optional.empty(),
                place.group(2).startsWith("assets/video/preview/")));
    }
}
