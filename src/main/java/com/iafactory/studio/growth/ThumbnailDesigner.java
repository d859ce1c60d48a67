package com.iafactory.studio.growth;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.util.List;

/** Has ideas for the thumbnails of a film that go before those found in its words. Implementations are thread-safe. */
public interface ThumbnailDesigner {
    /** Name and version; part of the digest of the marketing. */
    String version();

    /** At most one of a kind; none when there is nothing better than what the film's own words give. */
    List<ThumbnailIdea> ideas(Screenplay screenplay, Language language);
}
