package com.iafactory.studio.retention;

import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A project that is done, as its keeper sees it.
 *
 * @param finishedAt when it was done, or last changed since
 * @param referred every object that it, or anything else, still needs
 */
public record FinishedProject(UUID user, UUID id, Instant finishedAt, Set<MediaKey> referred) {
    public FinishedProject {
        referred = Set.copyOf(referred);
    }

    MediaFolder folder() {
        return MediaFolder.project(user, id);
    }
}
