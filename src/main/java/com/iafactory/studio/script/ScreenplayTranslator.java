package com.iafactory.studio.script;

import com.iafactory.studio.media.Writing;

/** Puts a screenplay into another language. Implementations are thread-safe. */
public interface ScreenplayTranslator {
    /**
     * Line for line: as many lines in as many cuts, with the same times and figures.
     *
     * @param pace of the voice that will speak it: what takes longer than its place is said to
     * @throws com.iafactory.studio.media.StudioException when there is none that can be used
     */
    Screenplay localize(Screenplay screenplay, Writing to, Pace pace);
}
