package com.iafactory.studio.production.bought;

import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.caption.CueTranslatorContract;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.growth.MarketingWriterContract;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.script.ScreenplayTranslator;
import com.iafactory.studio.script.ScreenplayTranslatorContract;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.script.ScriptWriterContract;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.storyboard.StoryboarderContract;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.LanguageModelContract;
import com.iafactory.studio.take.MakerChoice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Words as productions ask for them: each kind of work, by each service. */
class BoughtWordsTest {
    private static final AnthropicStandIn ANTHROPIC = AnthropicStandIn.open();
    private static final OpenAiStandIn OPENAI = OpenAiStandIn.open();
    private static final OpenAiStandIn AT_HOME = OpenAiStandIn.open();
    private static final MakerStand STAND = MakerStand.of(
            "ANTHROPIC_API_KEY",
            AnthropicStandIn.KEY,
            "ANTHROPIC_BASE_URL",
            ANTHROPIC.url(),
            "ANTHROPIC_PER_MINUTE",
            "10000",
            "OPENAI_API_KEY",
            OpenAiStandIn.KEY,
            "OPENAI_BASE_URL",
            OPENAI.base(),
            "OPENAI_PER_MINUTE",
            "10000");
    /** A server that only knows JSON, and talks around it. */
    private static final MakerStand HOME = MakerStand.of(
            "OPENAI_BASE_URL", AT_HOME.base(),
            "OPENAI_JSON", "object",
            "OPENAI_PER_MINUTE", "10000");

    static {
        AT_HOME.manner().keyless().wraps("<think>hm</think>\n```json\n%s\n```").uncounted();
    }

    @AfterAll
    static void close() {
        STAND.close();
        HOME.close();
        ANTHROPIC.close();
        OPENAI.close();
        AT_HOME.close();
    }

    /** All that one of them does. */
    abstract static class Of {
        private final MakerStand stand;
        private final String maker;

        Of(MakerStand stand, String maker) {
            this.stand = stand;
            this.maker = maker;
        }

        /** A storyboard says what is filmed only where somebody may film it. */
        final Makers makers() {
            return stand.makers(
                    MakerChoice.read(Map.of("writer", List.of(maker), "pictures", List.of(FakeProvider.NAME)), false));
        }

        final LanguageModel model() {
            return stand.model(maker);
        }

        @Nested
        class Answers extends LanguageModelContract {
            private final LanguageModel model = Of.this.model();

            @Override
            protected LanguageModel model() {
                return model;
            }
        }

        @Nested
        class Scripts extends ScriptWriterContract {
            private final ScriptWriter writer = makers().writer();

            @Override
            protected ScriptWriter writer() {
                return writer;
            }
        }

        @Nested
        class Storyboards extends StoryboarderContract {
            private final Storyboarder storyboarder = makers().storyboarder();

            @Override
            protected Storyboarder storyboarder() {
                return storyboarder;
            }
        }

        @Nested
        class Subtitles extends CueTranslatorContract {
            private final CueTranslator translator = makers().translator().orElseThrow();

            @Override
            protected CueTranslator translator() {
                return translator;
            }
        }

        @Nested
        class Texts extends MarketingWriterContract {
            private final MarketingWriter writer = makers().marketing().orElseThrow();

            @Override
            protected MarketingWriter writer() {
                return writer;
            }
        }

        @Nested
        class Localizations extends ScreenplayTranslatorContract {
            private final ScreenplayTranslator translator = makers().localizer().orElseThrow();

            @Override
            protected ScreenplayTranslator translator() {
                return translator;
            }
        }
    }

    @Nested
    class OfAnthropic extends Of {
        OfAnthropic() {
            super(STAND, "anthropic");
        }
    }

    @Nested
    class OfOpenAi extends Of {
        OfOpenAi() {
            super(STAND, "openai");
        }
    }

    @Nested
    class OfAServerAtHome extends Of {
        OfAServerAtHome() {
            super(HOME, "openai");
        }
    }

    @Nested
    class OfAFake extends Of {
        OfAFake() {
            super(STAND, FakeProvider.NAME);
        }
    }
}
