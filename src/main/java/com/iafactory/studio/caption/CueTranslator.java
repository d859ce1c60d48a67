package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import java.util.List;

/** Puts subtitles into another language. Implementations are thread-safe. */
public interface CueTranslator {
    /** Code of the error that there is no translation that can be used. */
    String UNUSABLE = "translation-unusable";

    /** Name and version; part of the digest of everything translated. */
    String version();

    /**
     * Cue for cue: as many, at the same times, each within the profile's lines and as long as it can be read.
     *
     * @throws com.iafactory.studio.media.StudioException when there is no translation that can be used
     */
    List<Cue> translate(List<Cue> cues, Language from, Writing to);
}
