package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;

/** The speaking rates of the voices there are. */
@FunctionalInterface
public interface Paces {
    /** @param voice name of a voice of the maker, or {@code default} */
    Pace of(Language language, String voice);
}
