package com.iafactory.studio.retention;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.CacheTrim;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storage.Leavings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** Removes what may go of this machine's own folder: what dead processes left, and pieces nobody has asked for in a long time. */
public final class LocalSweep {
    private final Path home;
    private final Clock clock;

    public LocalSweep(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * Sweeps once.
     *
     * @param working whether this process itself makes films
     * @throws StudioException kind FAILED when the folder cannot be read or changed
     */
    public Tally run(CacheTrim.Limits limits, boolean working, boolean onlyLook) {
        Tally tally = new Tally();
        FolderStore.check(home);
        try {
            tally.add(Kind.SCRATCH, new Leavings(home, clock).remove(onlyLook));
            tally.add(Kind.CACHE, new CacheTrim(home, clock).trim(limits, working, onlyLook));
            return tally;
        } catch (IOException | UncheckedIOException e) {
            throw StudioException.failed(
                    "sweep-failed",
                    "The studio's folder " + home + " cannot be cleared: " + e.getMessage(),
                    "Check its rights and its disk; nothing that is needed was removed.",
                    e);
        }
    }
}
