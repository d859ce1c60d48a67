package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.take.LanguageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scriptwriter by a language model, with the studio's own behind it, which needs a source text. */
final class BoughtWriter implements ScriptWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BoughtWriter.class);
    /** After these another writer helps. */
    private static final Set<String> NOT_WRITTEN = Set.of(LanguageModel.AWAY, "script-unusable");

    private final ModelWriter model;
    private final ScriptWriter own;
    private final boolean strict;

    BoughtWriter(ModelWriter model, ScriptWriter own, boolean strict) {
        this.model = model;
        this.own = own;
        this.strict = strict;
    }

    @Override
    public String version() {
        return model.version() + " > " + own.version();
    }

    @Override
    public boolean takesTopics() {
        return true;
    }

    @Override
    public Screenplay write(Brief brief, Pace pace) {
        try {
            return model.write(brief, pace);
        } catch (StudioException e) {
            if (strict || brief.topic().isPresent() || brief.inOtherLetters() || !NOT_WRITTEN.contains(e.code())) {
                throw e;
            }
            LOG.warn("{}; the studio writes the script itself", e.getMessage());
            return remarked(own.write(brief, pace), e);
        }
    }

    private static Screenplay remarked(Screenplay written, StudioException why) {
        List<String> remarks = new ArrayList<>(written.remarks());
        remarks.add("The script was written by the studio's own writer: " + why.getMessage());
        return written.remarked(remarks);
    }
}
