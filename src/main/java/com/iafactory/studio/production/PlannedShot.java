package com.iafactory.studio.production;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.time.TimeRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shot as a plan has it, for those who look at a production shot by shot.
 *
 * @param range frames of the cut
 * @param chapter index of the chapter, -1 outside
 * @param layout what kind of plate it is, for example {@code big_number}
 * @param said the words heard during it
 * @param take which take is used, 0 for the first
 * @param segments the piece that is the rendered shot, canvas by canvas
 */
public record PlannedShot(
        ShotName name,
        TimeRange range,
        int chapter,
        String layout,
        String said,
        int take,
        Map<Canvas, Digest> segments) {
    public PlannedShot {
        segments = Map.copyOf(segments);
    }

    /** The rendered shot on the first of its canvases; empty when it has none. */
    public Optional<Digest> first() {
        return Arrays.stream(Canvas.values())
                .filter(segments::containsKey)
                .findFirst()
                .map(segments::get);
    }

    /** Those of the cut that comes first, which is the one that previews show. */
    public static List<PlannedShot> ofFirstCut(List<PlannedShot> shots) {
        return shots.stream()
                .filter(shot -> shot.name().cut().equals(shots.getFirst().name().cut()))
                .toList();
    }
}
