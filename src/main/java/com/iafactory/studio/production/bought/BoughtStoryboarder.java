package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.ModelStoryboarder;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.LanguageModel;
import java.util.List;
import java.util.Optional;

/** A storyboarder by a language model; while none answers, the studio's own, whose shots are as good without imagery. */
record BoughtStoryboarder(ModelStoryboarder model, Storyboarder own, boolean strict) implements Storyboarder {
    @Override
    public String version() {
        return model.version();
    }

    @Override
    public Storyboard draw(Cut cut, SourceDocument source, Language language, Pace pace) {
        try {
            return model.draw(cut, source, language, pace);
        } catch (StudioException e) {
            if (strict || !e.code().equals(LanguageModel.AWAY)) {
                throw e;
            }
            return own.draw(cut, source, language, pace);
        }
    }

    @Override
    public Storyboard layout(Cut cut, SourceDocument source, Language language, Pace pace) {
        return own.layout(cut, source, language, pace);
    }

    @Override
    public Shot vary(Shot shot, String said, Cut.Kind kind, int number, Language language) {
        return own.vary(shot, said, kind, number, language);
    }

    @Override
    public List<String> keywords(String said, Language language) {
        return own.keywords(said, language);
    }

    @Override
    public Optional<Illustration> illustrate(String text, int rank, Language language) {
        return own.illustrate(text, rank, language);
    }
}
