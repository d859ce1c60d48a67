package com.iafactory.studio.growth;

import com.iafactory.studio.script.Cut;
import java.util.Optional;

/** Writes titles, description and hashtags of a cut, which go beside those found in its words. Implementations are thread-safe. */
public interface MarketingWriter {
    /** Code of the error that what was written cannot be used. */
    String UNUSABLE = "marketing-unusable";

    /** Name and version, part of the digest of what it writes; empty when it is not asked about this cut. */
    Optional<String> version(Cut cut);

    /** @throws com.iafactory.studio.media.StudioException when nothing is written, code {@value #UNUSABLE} when it cannot be used */
    MarketingDraft write(MarketingBrief brief);
}
