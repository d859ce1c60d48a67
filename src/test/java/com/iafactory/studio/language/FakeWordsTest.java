package com.iafactory.studio.language;

import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.caption.CueTranslatorContract;
import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.growth.MarketingWriterContract;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.ScreenplayTranslator;
import com.iafactory.studio.script.ScreenplayTranslatorContract;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.script.ScriptWriterContract;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.storyboard.StoryboarderContract;
import org.junit.jupiter.api.Nested;

/** The work of a language model without a door before it. */
class FakeWordsTest {
    @Nested
    class Scripts extends ScriptWriterContract {
        @Override
        protected ScriptWriter writer() {
            return new ModelWriter(FakeModel.plausible(), Examples.NOON);
        }
    }

    @Nested
    class Storyboards extends StoryboarderContract {
        private final Storyboarder storyboarder =
                new ModelStoryboarder(new LayoutStoryboarder(), FakeModel.plausible());

        @Override
        protected Storyboarder storyboarder() {
            return storyboarder;
        }
    }

    @Nested
    class Subtitles extends CueTranslatorContract {
        @Override
        protected CueTranslator translator() {
            return new ModelTranslator(FakeModel.plausible());
        }
    }

    @Nested
    class Texts extends MarketingWriterContract {
        @Override
        protected MarketingWriter writer() {
            return new ModelMarketing(FakeModel.plausible());
        }
    }

    @Nested
    class Localizations extends ScreenplayTranslatorContract {
        @Override
        protected ScreenplayTranslator translator() {
            return new Localizer(FakeModel.plausible());
        }
    }
}
