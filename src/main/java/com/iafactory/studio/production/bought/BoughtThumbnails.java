package com.iafactory.studio.production.bought;

import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.language.ModelThumbnails;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.LanguageModel;
import java.util.List;
import java.util.Set;

/** Thumbnails by a language model; while it does not answer, or has no usable ideas, it is left for the next, and for those of the film's own words. */
record BoughtThumbnails(AskedModel asked, ModelThumbnails model, boolean strict) implements ThumbnailDesigner {
    static final String WORK = "thumbnails";
    private static final Set<String> NOT_DESIGNED = Set.of(LanguageModel.AWAY, UNUSABLE);

    @Override
    public String version() {
        return model.version();
    }

    /** @throws com.iafactory.studio.take.MakerLeft when the model does not answer, or not usably */
    @Override
    public List<ThumbnailIdea> ideas(Screenplay screenplay, Language language) {
        return asked.work(WORK, strict, NOT_DESIGNED, () -> model.ideas(screenplay, language));
    }
}
