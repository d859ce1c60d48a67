package com.iafactory.studio.montage;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.time.RationalTime;
import java.util.List;
import java.util.Set;

/**
 * What a deliverable was planned to be; the quality check compares the file with it.
 *
 * @param captionBoxes where burnt-in captions stand; empty when there are none
 * @param missingGlyphs letters of any text shown that no font has
 * @param subtitles whether the file carries a soft caption track
 * @param others languages of further tracks, in order
 */
public record Expectation(
        Canvas canvas,
        RationalTime duration,
        List<Box> captionBoxes,
        Set<String> missingGlyphs,
        boolean subtitles,
        List<Language> others) {
    public Expectation(
            Canvas canvas,
            RationalTime duration,
            List<Box> captionBoxes,
            Set<String> missingGlyphs,
            boolean subtitles) {
        this(canvas, duration, captionBoxes, missingGlyphs, subtitles, List.of());
    }

    public Expectation {
        captionBoxes = List.copyOf(captionBoxes);
        missingGlyphs = Set.copyOf(missingGlyphs);
        others = List.copyOf(others);
    }
}
