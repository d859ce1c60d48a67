package com.iafactory.studio.production.bought;

import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.language.ModelThumbnails;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Screenplay;
import java.util.List;

/** Thumbnails by a language model; while none answers, those of the film's own words. */
record BoughtThumbnails(ModelThumbnails model, boolean strict) implements ThumbnailDesigner {
    @Override
    public String version() {
        return model.version();
    }

    @Override
    public List<ThumbnailIdea> ideas(Screenplay screenplay, Language language) {
        try {
            return model.ideas(screenplay, language);
        } catch (StudioException e) {
            if (strict || !e.code().equals(BoughtModel.AWAY)) {
                throw e;
            }
            return List.of();
        }
    }
}
