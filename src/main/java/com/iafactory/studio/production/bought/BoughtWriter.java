package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.LanguageDetector;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.take.LanguageModel;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scriptwriter by one language model. When it cannot, the next writes, and last the studio's own, which needs a source text. */
final class BoughtWriter implements ScriptWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BoughtWriter.class);
    static final String WORK = "script";
    /** After these another writer helps. */
    private static final Set<String> NOT_WRITTEN = Set.of(LanguageModel.AWAY, "script-unusable");

    private final AskedModel asked;
    private final ModelWriter model;
    private final boolean last;
    private final boolean strict;

    /** @param last whether after it only the studio itself is left */
    BoughtWriter(AskedModel asked, ModelWriter model, boolean last, boolean strict) {
        this.asked = asked;
        this.model = model;
        this.last = last;
        this.strict = strict;
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public boolean takesTopics() {
        return true;
    }

    /** @throws com.iafactory.studio.take.MakerLeft when the model cannot, and somebody else can */
    @Override
    public Screenplay write(Brief brief, Pace pace) {
        try {
            return model.write(brief, pace);
        } catch (StudioException e) {
            if (strict || !NOT_WRITTEN.contains(e.code()) || last && !ownCanTell(brief)) {
                throw e;
            }
            LOG.warn("{}; the next writer is asked", e.getMessage());
            throw asked.left(WORK, e);
        }
    }

    /** It says what the source says, in the source's words: not from a topic, and in no other language. */
    private static boolean ownCanTell(Brief brief) {
        if (brief.topic().isPresent() || brief.inOtherLetters()) {
            return false;
        }
        try {
            return alike(new LanguageDetector().detect(brief.source().prose()), brief.language());
        } catch (StudioException e) {
            // So short a text may be in any.
            return true;
        }
    }

    private static boolean alike(Language one, Language other) {
        return spoken(one) == spoken(other);
    }

    /** Texts in Arabic are told to those who speak Darija, too. */
    private static Language spoken(Language language) {
        return language == Language.DARIJA ? Language.AR : language;
    }
}
