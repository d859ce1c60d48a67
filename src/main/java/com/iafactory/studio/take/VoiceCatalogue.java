package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;
import java.util.List;

/** Which voices a maker has. Implementations are thread-safe. */
public interface VoiceCatalogue {
    /**
     * The voices of a language.
     *
     * @param usual which one "default" is
     * @param names that may be asked for
     * @param variants that may follow a name after a plus sign, or stand alone for the usual voice
     */
    record Offer(Language language, String usual, List<String> names, List<String> variants) {
        public Offer {
            names = List.copyOf(names);
            variants = List.copyOf(variants);
        }
    }

    Offer offer(Language language);

    /** @throws com.iafactory.studio.media.StudioException kind INPUT, code {@code voice-unknown}, when there is no such voice */
    void requireVoice(String voice, Language language);
}
