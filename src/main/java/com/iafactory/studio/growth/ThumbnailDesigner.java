package com.iafactory.studio.growth;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.util.List;

/** Has ideas for the thumbnails of a film that go before those found in its words. Implementations are thread-safe. */
public interface ThumbnailDesigner {
    /** Code of the error that what was thought of cannot be used. */
    String UNUSABLE = "thumbnails-unusable";

    /** Name and version; part of the digest of the marketing. */
    String version();

    /**
     * At most one of a kind; the kinds there are none of are found in the film's own words.
     *
     * @throws com.iafactory.studio.media.StudioException when there are none at all, code {@value #UNUSABLE} when none can be used
     */
    List<ThumbnailIdea> ideas(Screenplay screenplay, Language language);
}
