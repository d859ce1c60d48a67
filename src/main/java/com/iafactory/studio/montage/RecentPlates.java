package com.iafactory.studio.montage;

import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.storyboard.Look;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Keeps the plates drawn last: most shots are drawn for themselves and again as what the next one takes over from, often
 * at the same moment in two threads, of which the second then waits for the first. Thread-safe.
 */
public final class RecentPlates implements Illustrator {
    /** The shots of two segments in work and those they take over from. */
    public static final int USUAL = 4;

    private final Illustrator illustrator;
    private final int most;
    private final Map<PlateRequest, CompletableFuture<Plate>> plates = new LinkedHashMap<>();

    /** @param most plates kept; each takes 5 to 20 MB */
    public RecentPlates(Illustrator illustrator, int most) {
        this.illustrator = illustrator;
        this.most = most;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Whether the future that is kept is the one this thread brought.
    public Plate draw(PlateRequest request) {
        CompletableFuture<Plate> mine = new CompletableFuture<>();
        CompletableFuture<Plate> kept = keep(request, mine);
        if (kept != mine) {
            return drawn(kept);
        }
        try {
            Plate plate = illustrator.draw(request);
            mine.complete(plate);
            return plate;
        } catch (RuntimeException | Error e) {
            forget(request, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized CompletableFuture<Plate> keep(PlateRequest request, CompletableFuture<Plate> mine) {
        CompletableFuture<Plate> kept = plates.remove(request);
        CompletableFuture<Plate> last = kept == null ? mine : kept;
        plates.put(request, last);
        if (plates.size() > most) {
            plates.remove(plates.keySet().iterator().next());
        }
        return last;
    }

    private synchronized void forget(PlateRequest request, CompletableFuture<Plate> failed) {
        plates.remove(request, failed);
    }

    private static Plate drawn(CompletableFuture<Plate> plate) {
        try {
            return plate.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public String version() {
        return illustrator.version();
    }

    @Override
    public List<String> themes() {
        return illustrator.themes();
    }

    @Override
    public String accent(Look look) {
        return illustrator.accent(look);
    }

    @Override
    public BufferedImage thumbnail(Thumbnail thumbnail) {
        return illustrator.thumbnail(thumbnail);
    }
}
