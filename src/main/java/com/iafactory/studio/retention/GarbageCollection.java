package com.iafactory.studio.retention;

import com.iafactory.studio.database.AdvisoryLock;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Freed;
import com.iafactory.studio.storage.MediaStore;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Removes what may go of what all processes share: rows that have had their time, and media nothing refers to. One at a time, however
 * many are asked for; may be run while everything works, and again after it was broken off anywhere. Thread-safe.
 */
public final class GarbageCollection {
    /** The advisory lock that one of them holds. */
    public static final int LOCK = 26_411;

    private final DataSource source;
    private final MediaStore media;
    private final MediaSweep sweep;
    private final List<Upkeep> upkeep;

    public GarbageCollection(
            DataSource source, MediaStore media, List<MediaOwner> owners, List<Upkeep> upkeep, Clock clock) {
        this.source = source;
        this.media = media;
        this.sweep = new MediaSweep(media, owners, clock);
        this.upkeep = List.copyOf(upkeep);
    }

    /**
     * Runs once.
     *
     * @param onlyLook whether to count only
     * @param tally what is gone is added to it as it goes, also when it ends with a failure
     * @throws StudioException code {@code gc-running} when another one runs; what the media store throws when it is away
     */
    public void run(RetentionPolicy policy, boolean onlyLook, Tally tally) {
        try (AdvisoryLock _ = AdvisoryLock.tryTake(source, LOCK).orElseThrow(GarbageCollection::running)) {
            for (Upkeep one : upkeep) {
                Freed freed = one.remove(onlyLook);
                tally.add(one.kind(), freed);
            }
            if (!onlyLook) {
                media.check();
            }
            sweep.run(policy, onlyLook, tally);
        }
    }

    private static StudioException running() {
        return new StudioException(
                StudioException.Kind.CONFLICT,
                "gc-running",
                "Another garbage collection is at work.",
                "Wait for it to end; it removes the same.");
    }
}
