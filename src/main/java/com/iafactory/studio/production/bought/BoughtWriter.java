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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scriptwriter by a language model, with the studio's own behind it, which needs a source text. */
final class BoughtWriter implements ScriptWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BoughtWriter.class);
    /** After these another writer helps. */
    private static final Set<String> NOT_WRITTEN = Set.of(LanguageModel.AWAY, "script-unusable");

    private final List<ModelWriter> models;
    private final String version;
    private final ScriptWriter own;
    private final boolean strict;

    /**
     * @param models at least one, in the order in which they are asked
     * @param version of all of them together
     */
    BoughtWriter(List<ModelWriter> models, String version, ScriptWriter own, boolean strict) {
        this.models = List.copyOf(models);
        this.version = version;
        this.own = own;
        this.strict = strict;
    }

    @Override
    public String version() {
        return version + " > " + own.version();
    }

    @Override
    public boolean takesTopics() {
        return true;
    }

    @Override
    public Screenplay write(Brief brief, Pace pace) {
        StudioException last = null;
        for (ModelWriter model : models) {
            try {
                return model.write(brief, pace);
            } catch (StudioException e) {
                if (strict || !NOT_WRITTEN.contains(e.code())) {
                    throw e;
                }
                LOG.warn("{}; the next writer is asked", e.getMessage());
                last = e;
            }
        }
        StudioException why = Objects.requireNonNull(last);
        if (!ownCanTell(brief)) {
            throw why;
        }
        return remarked(own.write(brief, pace), why);
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

    private static Screenplay remarked(Screenplay written, StudioException why) {
        List<String> remarks = new ArrayList<>(written.remarks());
        remarks.add("The script was written by the studio's own writer: " + why.getMessage());
        return written.remarked(remarks);
    }
}
