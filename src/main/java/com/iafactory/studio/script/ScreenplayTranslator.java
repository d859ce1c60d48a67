package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;

/** Puts a screenplay into another language. Implementations are thread-safe. */
public interface ScreenplayTranslator {
    /**
     * Line for line: as many lines in as many cuts, with the same times and figures.
     *
     * @throws com.iafactory.studio.media.StudioException when there is none that can be used
     */
    Screenplay localize(Screenplay screenplay, Language to);
}
