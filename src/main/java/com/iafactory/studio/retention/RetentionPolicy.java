package com.iafactory.studio.retention;

import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storage.StoredMedia;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which media of a finished project may go: those nothing refers to, once the project has been done for long enough. A pure function
 * of what it is told.
 *
 * @param assets how long what films are made of is kept after the end
 * @param results how long scripts, films and thumbnails are kept after the end
 * @param grace how old an object must be itself: what was just written may be about to be referred to
 */
public record RetentionPolicy(Duration assets, Duration results, Duration grace) {
    /** Assets can be made again from the plan; results are what the user came for. */
    public static final RetentionPolicy USUAL =
            new RetentionPolicy(Duration.ofDays(30), Duration.ofDays(365), Duration.ofDays(1));

    private static final Set<ProjectArea> RESULTS = EnumSet.of(
            ProjectArea.SCRIPTS,
            ProjectArea.YOUTUBE,
            ProjectArea.TIKTOK,
            ProjectArea.INSTAGRAM,
            ProjectArea.THUMBNAILS);

    public RetentionPolicy {
        if (assets.isNegative() || results.isNegative() || !grace.isPositive()) {
            throw new IllegalArgumentException("nothing is kept for less than no time, and what is new has some grace");
        }
    }

    /**
     * @param media what lies in the store; what is not the project's is never removable
     * @return the keys that may be removed now, in the order given
     */
    public List<MediaKey> removable(FinishedProject project, Collection<StoredMedia> media, Instant now) {
        return media.stream()
                .filter(each -> each.key().isIn(project.folder()))
                .filter(each -> !project.referred().contains(each.key()))
                .filter(each -> each.modified().isBefore(now.minus(grace)))
                .filter(each -> project.finishedAt().isBefore(now.minus(kept(project, each.key()))))
                .map(StoredMedia::key)
                .toList();
    }

    private Duration kept(FinishedProject project, MediaKey key) {
        boolean result =
                RESULTS.stream().anyMatch(area -> key.isIn(MediaFolder.area(project.user(), project.id(), area)));
        return result ? results : assets;
    }
}
