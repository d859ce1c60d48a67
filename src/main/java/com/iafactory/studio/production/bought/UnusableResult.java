package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;

/** What a service made cannot be used: it is broken, or not what it should be. It was paid, and is kept. */
final class UnusableResult extends StudioException {
    private static final long serialVersionUID = 1L;

    UnusableResult(String maker, StudioException why) {
        super(
                Kind.FAILED,
                "take-unusable",
                "What " + maker + " made cannot be used: " + why.getMessage(),
                "Another maker is tried; or ask for another take.",
                why);
    }
}
